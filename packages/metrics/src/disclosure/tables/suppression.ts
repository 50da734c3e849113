/** Which numbers of a table are hidden: the small ones, and what protects them. */
import { type DisclosurePolicy, isSmall } from '../policy.js';
import { cheapestCircle } from './cheapest-circle.js';
import { isRangeWide } from './feasible-range.js';
import type { TableNetwork } from './network.js';

/** The arcs that are hidden. */
export interface Suppression {
  /** Because they are small. */
  readonly small: ReadonlySet<number>;
  /** All that are. */
  readonly hidden: ReadonlySet<number>;
}

/** The numbers to hide. */
export function suppressionOf(network: TableNetwork, policy: DisclosurePolicy): Suppression {
  const small = new Set<number>();
  network.arcs.forEach(({ value }, arc) => {
    if (isSmall(value, policy)) small.add(arc);
  });
  return { small, hidden: policy.secondary ? protecting(network, small, policy.minCell) : small };
}

/**
 * The small numbers with others, so that each small one could be anything over a range of at least `minCell`. The
 * others are chosen one circle at a time, so now and then a little more is hidden than the least possible; in a table
 * without columns it is the least.
 */
export function protecting(
  network: TableNetwork,
  small: ReadonlySet<number>,
  minCell: number,
): ReadonlySet<number> {
  const hidden = new Set(small);
  for (const arc of small) {
    if (isRangeWide(network, hidden, arc, minCell)) continue;
    for (const other of cheapestCircle(network, hidden, arc, minCell)) hidden.add(other);
  }
  return hidden;
}
