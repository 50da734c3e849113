/** Numbers in columns that may hold anything. */
import { isPresent, type Presence } from './presence.js';

/**
 * The number in a row of a column; NaN where it is missing, or no number (a bigint or a text is none). It is given the
 * value, not the column: one reader for columns of many types would be slow.
 */
export function numberOf(value: unknown, row: number, marks?: Presence): number {
  return typeof value === 'number' && isPresent(marks, row) ? value : Number.NaN;
}
