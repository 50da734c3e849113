/** The nights of a stay under a supervision order, and those of them that no title carries. */
import { type ClosedPeriod, clamp, type Placement } from '@jeugd/core';
import { supervisionOf, type UncoveredNights } from '@jeugd/core/legal';
import type { RuleContext } from '../../engine/index.js';
import { coverageOf } from '../shared/coverage-of.js';
import { isByDayAndNight } from '../shared/day-and-night.js';

/** The nights of a placement under a supervision order, as far as the rule judges them; none when it is no stay by day and night. */
export function nightsUnderOrder(placement: Placement, context: RuleContext): readonly ClosedPeriod[] {
  if (!isByDayAndNight(placement)) return [];
  const orders = supervisionOf(context.index, placement.personId) ?? [];
  if (orders.length === 0) return [];
  const days = context.inForce(placement);
  return days === undefined ? [] : orders.flatMap((order) => clamp(order, days) ?? []);
}

/** Nights under a supervision order that no title carries, in order. */
export function uncoveredUnderOrder(placement: Placement, context: RuleContext): readonly UncoveredNights[] {
  const nights = nightsUnderOrder(placement, context);
  if (nights.length === 0) return [];
  return coverageOf(placement, context).uncoveredNights.flatMap((uncovered) =>
    nights.flatMap((each) => {
      const inside = clamp(uncovered, each);
      return inside === undefined ? [] : [{ ...uncovered, ...inside }];
    }),
  );
}
