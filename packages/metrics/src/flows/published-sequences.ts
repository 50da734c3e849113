/** Sequences that may be shown: the rare ones together. */
import type { DisclosurePolicy } from '../disclosure/policy.js';
import { checkedPolicy } from '../disclosure/policy.js';
import type { PublishedTable } from '../disclosure/tables/count-table.js';
import { protectTable } from '../disclosure/tables/protect-table.js';
import { type CareSequence, sequenceCounts } from './sequences.js';

/** The row of sequences that are too rare to be named. */
const others = 'other';

/**
 * How many children went through each sequence, for publication: sequences of fewer than `minCell` children are counted
 * together as `other`, last, and the table is protected as {@link protectTable} does. It says how much is hidden.
 *
 * @dutch aantallen per zorgloopbaan om te publiceren
 * @param options `steps`: how many of the first steps count, all unless told; `policy`: as {@link publicationPolicy}
 * where it says nothing
 * @throws {JeugdError} `metrics/invalid-option`
 * @example
 * const step = { what: 'pleegzorg', start: '2023-01-01' } as const;
 * const home = { what: 'exit:home', start: '2023-03-01' } as const;
 * const frequent = Array.from({ length: 40 }, (_, i) => ({ personId: `a${i}`, steps: [step, home] }));
 * const rare = Array.from({ length: 12 }, (_, i) => ({ personId: `b${i}`, steps: i < 9 ? [step] : [home] }));
 * const { rows, counts } = publishedSequences([...frequent, ...rare]);
 * rows.names; // ['pleegzorg > exit:home', 'other']
 * counts; // [[40], [12]]
 */
export function publishedSequences(
  sequences: Iterable<CareSequence>,
  options: { readonly steps?: number; readonly policy?: Partial<DisclosurePolicy> } = {},
): PublishedTable {
  const { policy = {}, ...rest } = options;
  const { minCell } = checkedPolicy(policy);
  const { rows, counts } = sequenceCounts(sequences, rest);
  const countOf = (row: number): number => counts[row]?.[0] ?? 0;
  const frequent = rows.names.filter((_, row) => countOf(row) >= minCell);
  const together = rows.names.reduce((sum, _, row) => sum + (countOf(row) < minCell ? countOf(row) : 0), 0);
  const isAnyRare = frequent.length < rows.names.length;
  return protectTable(
    {
      rows: { by: rows.by, names: isAnyRare ? [...frequent, others] : frequent },
      // Most frequent first, so that the frequent ones are the first rows.
      counts: [...frequent.map((_, row) => [countOf(row)]), ...(isAnyRare ? [[together]] : [])],
    },
    policy,
  );
}
