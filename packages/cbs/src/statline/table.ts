/** A table of StatLine, tidy: a row per figure. */
import type { Finding } from '@jeugd/core';
import type { StatLineMark, StatLineStatus } from './marks.js';
import type { StatLinePeriod } from './period.js';
import type { StatLineRegion } from './region.js';

/**
 * What a figure is of.
 *
 * @dutch onderwerp
 */
export interface StatLineMeasure {
  /** Its key or code. */
  readonly code: string;
  /** Its name, where the names were passed. */
  readonly title?: string;
  /** Its unit, where that was passed. */
  readonly unit?: string;
}

/**
 * The value of a dimension.
 *
 * @dutch categorie
 */
export interface StatLineCategory {
  /** Its code, without blanks. */
  readonly code: string;
  /** Its name, where the names were passed. */
  readonly title?: string;
}

/**
 * One figure.
 *
 * @dutch cijfer van StatLine
 */
export interface StatLineRow {
  /** What it is of. */
  readonly measure: StatLineMeasure;
  /** The figure; `null` when there is none, which is not 0. */
  readonly value: number | null;
  /** Why there is none; absent for a figure. */
  readonly mark?: StatLineMark;
  /** How final it is, where that is told. */
  readonly status?: StatLineStatus;
  /** Its period, when the table has periods. */
  readonly period?: StatLinePeriod;
  /** Its region, when the table has regions. */
  readonly region?: StatLineRegion & StatLineCategory;
  /** Its other dimensions, by name. */
  readonly categories: Readonly<Record<string, StatLineCategory>>;
}

/**
 * A table of StatLine.
 *
 * @dutch StatLine-tabel
 */
export interface StatLineTable {
  /** The form it came in. */
  readonly form: 'odata-v3' | 'odata-v4' | 'csv' | 'unknown';
  /** A row per figure, in the order in which they came. */
  readonly rows: readonly StatLineRow[];
  /** What is wrong with it. */
  readonly findings: readonly Finding[];
}

/** A row before its codes have names. */
export interface RawFigure {
  readonly measure: string;
  readonly value: number | null;
  readonly mark?: StatLineMark;
  /** The codes by dimension. */
  readonly codes: readonly (readonly [dimension: string, code: string])[];
}
