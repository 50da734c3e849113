/** From a table of counts to one that can be published. */
import { checkedPolicy, type DisclosurePolicy } from '../policy.js';
import { roundedValues } from './controlled-rounding.js';
import type { CountTable, PublishedCount, PublishedTable } from './count-table.js';
import { networkOf } from './network.js';
import { suppressionOf } from './suppression.js';

/**
 * A table that can be published with its totals.
 *
 * - Counts and totals of 1 to `minCell − 1` are hidden, and those of 0 unless `showZeros`. `null`, where nobody can be,
 *   stays.
 * - With `secondary`, others are hidden beside them, as cheaply as can be, until each hidden small number could be
 *   anything over a range of at least `minCell`, whatever is subtracted from whatever. A total is hidden only where
 *   counts do not suffice. A shown 0 is never hidden to protect another.
 * - With `rounding`, each number becomes one of the two multiples around it, so that rows and columns still add up to
 *   their totals (controlled rounding; a single number may go the other way than {@link roundedCount}). Where zeros are
 *   hidden, so is what could round to 0.
 *
 * It protects one table. Of two tables about the same children, or of two dates: {@link differencingCheck}. Whoever
 * knows the number of one hidden cell, such as their own, is not kept from subtracting it.
 *
 * @dutch tabel beveiligen
 * @param policy as {@link publicationPolicy} where it says nothing
 * @returns the table without what is hidden; an empty table has the total 0, or `.` where zeros are hidden
 * @throws {JeugdError} `metrics/invalid-table`, `metrics/invalid-option`
 * @example
 * const rows = { by: 'programme', names: ['a', 'b', 'c'] };
 * const safe = protectTable({ rows, counts: [[40], [3], [14]] });
 * safe.counts; // [[40], ['.'], ['.']]
 * safe.total; // 57
 * safe.hidden; // { small: 1, secondary: 1 }
 * protectTable({ rows, counts: [[41], [23], [14]] }, { rounding: 5 }).counts; // [[40], [25], [15]]
 */
export function protectTable(table: CountTable, policy: Partial<DisclosurePolicy> = {}): PublishedTable {
  const chosen = checkedPolicy(policy);
  const network = networkOf(table);
  const { small, hidden } = suppressionOf(network, withRoundedZeros(chosen));
  const values =
    chosen.rounding === undefined
      ? network.arcs.map(({ value }) => value)
      : roundedValues(network, chosen.rounding);
  const published = (arc: number | null): PublishedCount => {
    const value = arc === null ? undefined : values[arc];
    if (arc === null || value === undefined) return null;
    return hidden.has(arc) ? '.' : value;
  };
  return {
    rows: table.rows,
    ...(table.columns === undefined ? {} : { columns: table.columns }),
    counts: network.cells.map((row) => row.map(published)),
    rowTotals: network.rowTotals.map(published),
    columnTotals: network.columnTotals.map(published),
    total: published(network.total),
    policy: chosen,
    hidden: { small: small.size, secondary: hidden.size - small.size },
  };
}

/** Where zeros are hidden, so are counts that could be rounded to 0. */
function withRoundedZeros(policy: DisclosurePolicy): DisclosurePolicy {
  const { minCell, rounding = 0, showZeros } = policy;
  return showZeros ? policy : { ...policy, minCell: Math.max(minCell, rounding) };
}
