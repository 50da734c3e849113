/** Shares from a database that may be shown. */
import type { DisclosurePolicy } from '../disclosure/policy.js';
import type { PublishedTable } from '../disclosure/tables/count-table.js';
import { protectTable } from '../disclosure/tables/protect-table.js';
import type { GroupShare } from './share-sql.js';

/**
 * The counts behind shares, for publication: a row per group, with of how many it holds (`yes`) and does not (`no`),
 * protected as {@link protectTable} does. It says how much is hidden. A share may be shown where both its counts are.
 *
 * Rows of the query should be children: disclosure control is about them.
 *
 * @dutch aandelen om te publiceren
 * @param policy as {@link publicationPolicy} where it says nothing
 * @throws {JeugdError} `metrics/invalid-option`
 * @example
 * const rows = [
 *   { label0: 'a', numerator: 30, denominator: 45, rows: 45 },
 *   { label0: 'b', numerator: 3, denominator: 40, rows: 40 },
 * ];
 * const shares = sharesFromSql(rows, { by: ['programme'] });
 * const { rows: groups, counts, hidden } = publishedShares(shares);
 * groups.names; // ['a', 'b']
 * counts; // [['.', '.'], ['.', '.']]
 * hidden; // { small: 1, secondary: 3 }
 */
export function publishedShares(
  shares: readonly GroupShare[],
  policy: Partial<DisclosurePolicy> = {},
): PublishedTable {
  const labels = Object.keys(shares[0]?.by ?? {});
  return protectTable(
    {
      rows: { by: labels.join(', '), names: shares.map(({ by }) => Object.values(by).join(', ')) },
      columns: { by: 'holds', names: ['yes', 'no'] },
      counts: shares.map(({ numerator, denominator }) => [numerator, denominator - numerator]),
    },
    policy,
  );
}
