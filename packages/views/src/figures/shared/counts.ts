/** Counts that may be hidden, in a picture and in its table. */
import type { Locale } from '@jeugd/core';
import type { PublishedCount, TableSide } from '@jeugd/metrics';
import { hiddenSign, noneSign } from './signs.js';
import { sharedTexts } from './texts.js';

/**
 * A table of counts that can be drawn: a `CountTable` as it is, or a `PublishedTable` with what was hidden in it.
 *
 * @dutch tabel met aantallen, al dan niet beveiligd
 */
export interface CountedTable {
  /** Down the side. */
  readonly rows: TableSide;
  /** Across the top; none in a table with one number per row. */
  readonly columns?: TableSide;
  /** Of each row its counts: a number, `.` for what is hidden, or `null` for what cannot occur. */
  readonly counts: readonly (readonly PublishedCount[])[];
  /** The total of each row, where it is published. */
  readonly rowTotals?: readonly PublishedCount[];
  /** The total of each column, where it is published. */
  readonly columnTotals?: readonly PublishedCount[];
}

/** A count as it stands in a picture. */
export function countSign(count: PublishedCount | undefined): string {
  if (count === '.') return hiddenSign;
  return count === null || count === undefined ? noneSign : String(count);
}

/** A count as it stands in a table. */
export function countText(count: PublishedCount | undefined, locale: Locale): string {
  return count === '.' ? sharedTexts.hidden[locale] : countSign(count);
}

/** The counts that are numbers. */
export function numbersIn(counts: readonly PublishedCount[]): number[] {
  return counts.filter((count) => typeof count === 'number');
}

/** Whether any of the counts is hidden. */
export function hasHidden(counts: readonly PublishedCount[]): boolean {
  return counts.includes('.');
}
