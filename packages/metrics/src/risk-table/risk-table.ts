/**
 * Risk tables: at each time, how many came under observation, how many left and why, and how many were lost from
 * sight. Nothing in it points to a person.
 *
 * Every time-to-event figure is computed from a risk table. Tables of the same definition add up, so organisations
 * can each make their own and send that instead of records.
 */
import type { RiskProtection } from './protection.js';

/**
 * What JSON can hold.
 *
 * @dutch JSON-waarde
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What the rows of a cell have in common: `{ programme: 'thuisbest', year: '2023' }`. Groups and strata are chosen
 * among these names.
 *
 * @dutch kenmerken
 */
export type Labels = Readonly<Record<string, string>>;

/**
 * The counts of all rows with the same labels. `entered`, `censored` and each list of `left` run parallel to `times`.
 *
 * At risk at `t` is who entered before `t` and left or was censored at `t` or later: censoring comes after the
 * exits of the same time, and a late entry counts only after its own time.
 *
 * @dutch cel van de risicotabel
 */
export interface RiskCell {
  /** What the rows have in common. */
  readonly labels: Labels;
  /** Times at which something happened, rising, 0 or more. */
  readonly times: readonly number[];
  /** Rows at risk from the origin, time 0 itself included. */
  readonly atOrigin: number;
  /** Rows that came under observation at each time: at risk from then on, not yet at that time. */
  readonly entered: readonly number[];
  /** Rows that left at each time, by cause. */
  readonly left: Readonly<Record<string, readonly number[]>>;
  /** Rows last seen at each time, not yet left. */
  readonly censored: readonly number[];
  /** Present when a row counted for a fraction: estimates stand, standard errors are then unknown. */
  readonly weighted?: true;
}

/**
 * Counts from which every time-to-event figure is computed. Plain JSON.
 *
 * @dutch risicotabel
 */
export interface RiskTable {
  /** Version of this form. */
  readonly version: 1;
  /** What was counted: metric, window, as-of day and whatever else two tables must share before they add up. */
  readonly definition: Json;
  /** One cell per combination of labels, in a fixed order, no two with the same labels. */
  readonly cells: readonly RiskCell[];
  /** Rows that could not be used, where it was counted. Adds up. */
  readonly excluded?: number;
  /** Present when numbers were left out or made less fine, so that the table can be published. */
  readonly protection?: RiskProtection;
}

/**
 * The values that a label has in a table, in code-unit order. Cells without the label have no part in it; an unknown
 * label gives none.
 *
 * @dutch groepen
 * @example
 * const rows = [{ time: 3, cause: 'home', labels: { sex: 'm' } }, { time: 5, cause: null, labels: { sex: 'f' } }];
 * groupsOf(riskTable(rows, { definition: 'demo' }).table, 'sex'); // ['f', 'm']
 */
export function groupsOf(table: RiskTable, label: string): string[] {
  const values = table.cells.map((cell) => labelOf(cell, label)).filter((value) => value !== undefined);
  return [...new Set(values)].sort();
}

/** The value of a label; names come from data, so only own properties count. */
export function labelOf(cell: RiskCell, label: string): string | undefined {
  return Object.hasOwn(cell.labels, label) ? cell.labels[label] : undefined;
}

/** The cells that carry all the labels asked for. */
export function cellsWhere(table: RiskTable, where: Labels): RiskCell[] {
  const wanted = Object.entries(where);
  return table.cells.filter((cell) => wanted.every(([label, value]) => labelOf(cell, label) === value));
}

/** How many left for a cause, parallel to the times; empty for a cause that the cell does not know. */
export function leftBy(cell: RiskCell, cause: string): readonly number[] {
  return (Object.hasOwn(cell.left, cause) ? cell.left[cause] : undefined) ?? [];
}
