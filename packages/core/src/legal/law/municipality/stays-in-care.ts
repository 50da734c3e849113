/** The stays in care of a person and the unbroken stretches they make, worked out once: all help asks about them. */
import { mergePeriods, type Period } from '../../../calendar/period.js';
import type { PlainDate } from '../../../calendar/plain-date.js';
import { hasResidence } from '../../../care-forms/index.js';
import { nightsPerWeekOf } from '../../../placements/nights.js';
import type { Placement } from '../../../placements/placement.js';
import { knownPeriodOf } from '../../../register/dated.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { rememberedByPerson } from '../../../register/remembered-by-person.js';

/** Stays that touch, as one. */
export interface UnbrokenStay extends Period {
  /** First day of a stay of a part of the week among them; absent when there is none. */
  readonly partTimeFrom?: PlainDate;
}

/** The stays in care of one person, in order. */
export interface StaysInCare {
  readonly stays: readonly Placement[];
  readonly unbroken: readonly UnbrokenStay[];
}

/** The stays in care of a person. */
export const staysInCare = /* @__PURE__ */ (() => rememberedByPerson(workedOut))();

function workedOut(index: RegisterIndex, personId: string): StaysInCare {
  const stays = index
    .of('placements', 'personId', personId)
    .filter(({ careForm }) => hasResidence(careForm) === true);
  const partTime = stays.filter((stay) => nightsPerWeekOf(stay) < 7);
  let next = 0;
  const unbroken = mergePeriods(stays.map(knownPeriodOf)).map((stay): UnbrokenStay => {
    while ((partTime[next]?.start ?? stay.start) < stay.start) next += 1;
    const partTimeFrom = partTime[next]?.start;
    const isInside = partTimeFrom !== undefined && (stay.end === undefined || partTimeFrom < stay.end);
    return isInside ? { ...stay, partTimeFrom } : stay;
  });
  return { stays, unbroken };
}
