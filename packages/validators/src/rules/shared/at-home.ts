/** Whether a child was at home over some days, as far as placements tell. */
import { clamp, knownPeriodOf, type Period, type RegisterIndex } from '@jeugd/core';
import { neededTitleOf } from '@jeugd/core/legal';

/** Whether the register knows that the child was not placed on any of these days. */
export function wasNotPlaced(index: RegisterIndex, personId: string, days: Period): boolean {
  if (!index.has('placements')) return false;
  return !index
    .of('placements', 'personId', personId)
    .some(
      (placement) =>
        neededTitleOf(placement.careForm) !== 'none' && clamp(knownPeriodOf(placement), days) !== undefined,
    );
}
