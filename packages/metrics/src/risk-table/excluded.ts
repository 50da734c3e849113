/**
 * Rows that cannot be used. They are left out and counted: every figure says how many it could not use.
 */

/**
 * How many rows could not be used, by the first thing that was wrong with them. Only a number is a number: a text or a
 * bigint is none, however small, so that rows and columns agree. Cast a BIGINT of a database to INTEGER or DOUBLE.
 *
 * @dutch niet gebruikte rijen
 */
export interface Excluded {
  /** All together. */
  readonly total: number;
  /** The time is no number, negative or infinite. */
  readonly time: number;
  /** The entry is no number, negative, or not before the time (an entry at 0 always is). */
  readonly entry: number;
  /** The cause is no name (an empty text, no text, or a code outside the list). */
  readonly cause: number;
  /** The weight is no number, negative or infinite. */
  readonly weight: number;
  /** The group is not in the list, or a label is no text. */
  readonly group: number;
}

/** What can be wrong with a row. */
export type Fault = Exclude<keyof Excluded, 'total'>;

/** What is wrong with the numbers of a row, if anything. They come from files and databases, so they may be anything. */
export function faultOf(time: unknown, entry: unknown, weight: unknown): Fault | undefined {
  if (!(typeof time === 'number' && time >= 0 && time < Number.POSITIVE_INFINITY)) return 'time';
  if (!(typeof entry === 'number' && (entry === 0 || (entry > 0 && entry < time)))) return 'entry';
  if (!(typeof weight === 'number' && weight >= 0 && weight < Number.POSITIVE_INFINITY)) return 'weight';
  return undefined;
}

/** A tally of faults. */
export function noFaults(): Record<Fault, number> {
  return { time: 0, entry: 0, cause: 0, weight: 0, group: 0 };
}

/** The tally with its total. */
export function excludedBy(faults: Record<Fault, number>): Excluded {
  return { total: Object.values(faults).reduce((sum, count) => sum + count, 0), ...faults };
}
