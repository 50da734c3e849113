/** Closed stays of a child, and the admissions they make up: a move from one closed place to another is no new one. */
import {
  contains,
  knownPeriodOf,
  mergePeriods,
  type Period,
  type Placement,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { neededTitleOf } from '@jeugd/core/legal';

/** Whether a stay is closed youth care. A hybrid setting is not, also where its care form stands under closed care. */
export function isClosedStay({ careForm }: Placement): boolean {
  return neededTitleOf(careForm) === 'closed';
}

/** The closed stays of a child in order of date. */
export function closedStaysOf(personId: string, index: RegisterIndex): readonly Placement[] {
  return index.of('placements', 'personId', personId).filter(isClosedStay);
}

/** Whether a child was in closed care on a day. */
export function isInsideOn(day: PlainDate, personId: string, index: RegisterIndex): boolean {
  return index
    .of('placements', 'personId', personId)
    .some((stay) => isClosedStay(stay) && contains(knownPeriodOf(stay), day));
}

/** The stretches that closed stays make up: from each admission to the day the child left closed care. */
export function admissionsOf(stays: readonly Placement[]): readonly Period[] {
  return mergePeriods(stays.map(knownPeriodOf));
}
