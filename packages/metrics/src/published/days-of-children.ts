/** Care days of children: the days of their trajectories, added up per child, so that a child is one unit. */
import { ratioEstimate } from '../catalogue/estimates.js';
import { reasonOf } from '../catalogue/share-among.js';
import { childrenIn } from '../cohorts/groups.js';
import { type Draft, leftOut } from '../figures/draft.js';
import type { TrajectoryCase } from './trajectories.js';

type DaysShare = Omit<Draft, 'by' | 'window' | 'params'>;

/** Of the days of trajectories the share of those of which it holds; `undefined` is not known and left out. */
export function shareOfDays(
  cases: readonly TrajectoryCase[],
  holds: (each: TrajectoryCase) => boolean | undefined,
  level: number,
): DaysShare {
  const known = cases.filter((each) => holds(each) !== undefined);
  const byChild = new Map<string, { over: number; under: number }>();
  for (const each of known) {
    const sums = byChild.get(each.personId) ?? { over: 0, under: 0 };
    if (holds(each) === true) sums.over += each.days;
    sums.under += each.days;
    byChild.set(each.personId, sums);
  }
  const unknown = { 'residence-unknown': cases.length - known.length };
  const reason = reasonOf(cases.length, {});
  return {
    children: childrenIn(known),
    ...ratioEstimate([...byChild.values()], { level, isShare: true, reason }),
    leftOut: leftOut(unknown),
  };
}
