/**
 * Tables of counts, as they are and as they are published.
 *
 * A table has rows, and columns where it tells children apart by two things. Its totals are the sums of its counts.
 */
import type { DisclosurePolicy } from '../policy.js';

/**
 * One side of a table.
 *
 * @dutch kop van een tabel
 */
export interface TableSide {
  /** By what children are told apart, such as `municipality`. */
  readonly by: string;
  /** The groups, in order. */
  readonly names: readonly string[];
}

/**
 * A table of counts of children; no child is in two cells.
 *
 * @dutch tabel met aantallen
 */
export interface CountTable {
  /** Down the side. */
  readonly rows: TableSide;
  /** None in a table with one number per row. */
  readonly columns?: TableSide;
  /** Of each row its counts, in the order of the columns; `null` where nobody can be. */
  readonly counts: readonly (readonly (number | null)[])[];
}

/**
 * A count as it is published: a number, `.` for what is hidden, or `null` for what cannot occur.
 *
 * @dutch gepubliceerd aantal
 */
export type PublishedCount = number | '.' | null;

/**
 * What was hidden, counted by why. Which one is why is never said.
 *
 * @dutch wat verborgen is
 */
export interface HiddenCounts {
  /** Counts and totals that are small themselves. */
  readonly small: number;
  /** Counts and totals hidden so that the small ones do not follow from the rest. */
  readonly secondary: number;
}

/**
 * A table that can be published.
 *
 * @dutch gepubliceerde tabel
 */
export interface PublishedTable {
  /** Down the side. */
  readonly rows: TableSide;
  /** Across the top. */
  readonly columns?: TableSide;
  /** Of each row its counts. */
  readonly counts: readonly (readonly PublishedCount[])[];
  /** The total of each row. */
  readonly rowTotals: readonly PublishedCount[];
  /** The total of each column; one, which is `total`, in a table without columns. */
  readonly columnTotals: readonly PublishedCount[];
  /** Everybody. */
  readonly total: PublishedCount;
  /** What was done. */
  readonly policy: DisclosurePolicy;
  /** What was hidden. */
  readonly hidden: HiddenCounts;
}
