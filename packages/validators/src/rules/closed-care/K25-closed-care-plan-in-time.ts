/**
 * K25: a closed-care plan is made within six weeks after the admission.
 *
 * A stay that ran on 2024-01-01 on a plan of the old law has until 2024-07-01 (Jeugdwet 10.2(1)). One without such a plan,
 * whose six weeks were over, has that first day itself: before it nobody could make a plan of this kind. A move from one
 * closed place to another is no new admission. Judged is who is still inside on the first day on which it is too late.
 */
import { addDays, latest, type Period, type PlainDate, type Plan } from '@jeugd/core';
import { firstDayOutside } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { admissionsOf, isClosedStay } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** First day of the closed-care plan in the law. */
const inTheAct: PlainDate = '2024-01-01';

/** K25: each admission to closed care has a closed-care plan in time. */
export const closedCarePlanInTime = defineGroupRule({
  id: 'K25',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.2.9(2), 10.2(1)',
  article: 'Jeugdwet 6.2.9(2), 10.2(1)',
  certainty: 'high',
  validFrom: inTheAct,
  ...closedCareTexts.K25,
  on: 'placements',
  by: 'personId',
  needs: ['plans'],
  appliesTo: isClosedStay,
  check(stays, { all, index, asOf, report }) {
    const plans = index.of('plans', 'personId', stays[0]?.personId ?? '').flatMap(carePlan);
    let next = 0;
    let earlierEnd: PlainDate | undefined;
    for (const admission of admissionsOf(all.filter(isClosedStay))) {
      while ((stays[next]?.start ?? admission.start) < admission.start) next += 1;
      const first = stays[next];
      const made = plans.filter((plan) => isForAdmission(plan, admission, earlierEnd));
      earlierEnd = admission.end;
      const day = firstDayTooLate(admission.start, made);
      const isInside = day <= asOf && (admission.end === undefined || day < admission.end);
      const isMade = made.some(({ isForClosedCare, madeOn }) => isForClosedCare && madeOn < day);
      if (isInside && !isMade && first !== undefined) report(first, { lastDay: addDays(day, -1) });
    }
  },
});

/** A plan as far as it matters here. */
interface MadePlan {
  readonly isForClosedCare: boolean;
  readonly madeOn: PlainDate;
  readonly end: PlainDate | undefined;
}

function carePlan({ kind, establishedOn, start, end }: Plan): readonly MadePlan[] {
  const madeOn = establishedOn ?? start;
  const isForClosedCare = kind === 'closed-care-plan';
  if (madeOn === undefined || !(isForClosedCare || kind === 'care-plan')) return [];
  return [{ isForClosedCare, madeOn, end }];
}

/** Not one of an earlier admission, nor one that had ended. */
function isForAdmission(
  { madeOn, end }: MadePlan,
  admission: Period,
  earlierEnd: PlainDate | undefined,
): boolean {
  return (earlierEnd === undefined || madeOn >= earlierEnd) && (end === undefined || end > admission.start);
}

function firstDayTooLate(admittedOn: PlainDate, made: readonly MadePlan[]): PlainDate {
  const sixWeeks = firstDayOutside('gesloten-plan', admittedOn, inTheAct) ?? admittedOn;
  const tooLate = latest(sixWeeks, addDays(inTheAct, 1));
  if (admittedOn >= inTheAct || made.every(({ madeOn }) => madeOn >= inTheAct)) return tooLate;
  // The old plan holds up to this day; on the day itself the new one may be made.
  const transitionEnds = firstDayOutside('overgang-gesloten-2024', inTheAct) ?? inTheAct;
  return latest(tooLate, addDays(transitionEnds, 1));
}
