/** Metrics: what a figure means, in words and in code. */
import type { TableName, Texts } from '@jeugd/core';
import type { Study } from '../cohorts/study.js';
import type { Draft } from '../figures/draft.js';
import type { Cohort, FigureWindow, Unit } from '../figures/figure.js';

/**
 * What a metric means. Plain JSON.
 *
 * @dutch definitie van een uitkomstcijfer
 */
export interface MetricDescription {
  /** Stable id. */
  readonly id: string;
  /** Version of the definition: rises when the same data may give another figure. */
  readonly version: string;
  /** Name. */
  readonly name: Texts;
  /** What it is, in words. */
  readonly definition: Texts;
  /** What is counted, or summed. */
  readonly numerator: Texts;
  /** Among whom. */
  readonly denominator: Texts;
  /** The day from which days are counted. */
  readonly timeZero: Texts;
  /** What must happen to count. */
  readonly event: Texts;
  /** What rules the event out. */
  readonly competingEvents: readonly Texts[];
  /** What becomes of those not followed to the end. */
  readonly censoring: Texts;
  /** Which days it is about. */
  readonly window: Texts;
  /** Who is looked at. */
  readonly cohort: Cohort;
  /**
   * What it counts: `episodes` put together from placements, or `records` as they stand. Cohorts of entry and exit rest
   * on episodes and the others on records, unless told. Of episodes the figure says by which definition, and what was
   * left out in putting them together is excluded.
   */
  readonly restsOn?: 'episodes' | 'records';
  /** What the value counts. */
  readonly unit: Unit;
  /** Which way is better; `null` when neither is. */
  readonly betterIs: 'lower' | 'higher' | null;
  /** How it misleads. */
  readonly pitfalls: readonly Texts[];
  /** Where the definition comes from. */
  readonly source: string;
  /** The tables it reads, with `persons` of which every figure can be grouped by age, sex and municipality. */
  readonly reads: readonly TableName[];
  /** The tables without which it says nothing. */
  readonly needs: readonly TableName[];
}

/** What figures are made with. */
export interface Computable {
  /** What of its meaning the figures say, or depend on. */
  readonly description: Pick<
    MetricDescription,
    'id' | 'version' | 'cohort' | 'restsOn' | 'unit' | 'reads' | 'needs'
  >;
  /** The figures, one per group. */
  readonly compute: (study: Study, window: FigureWindow) => readonly Draft[];
}

/** A metric of the catalogue: its description, and how its figures are made. */
export interface Metric extends Computable {
  readonly description: MetricDescription;
}

/** What a metric counts. */
export function restsOnEpisodes({ cohort, restsOn }: Pick<MetricDescription, 'cohort' | 'restsOn'>): boolean {
  return restsOn === undefined ? cohort === 'entry' || cohort === 'exit' : restsOn === 'episodes';
}
