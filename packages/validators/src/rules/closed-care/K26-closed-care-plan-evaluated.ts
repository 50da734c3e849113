/**
 * K26: a closed-care plan is evaluated with the youth within four weeks after it is first carried out, and then within
 * two months each time, as long as it is carried out and the youth is inside. That a report was given has no field.
 */
import { addDays, contains, earliest, lastDayOfAll, type PlainDate, type Plan } from '@jeugd/core';
import { firstDayOutside, limitOn } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { admissionsOf, closedStaysOf } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K26: no term for an evaluation of a closed-care plan was missed. */
export const closedCarePlanEvaluated = defineGroupRule({
  id: 'K26',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.2.9(8)-(9)',
  article: 'Jeugdwet 6.2.9(8)-(9)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...closedCareTexts.K26,
  on: 'plans',
  by: 'personId',
  reads: ['placements'],
  appliesTo: ({ kind, start }) =>
    kind === 'closed-care-plan' &&
    start !== undefined &&
    limitOn('gesloten-plan-first-evaluation', start) !== undefined,
  check(plans, { index, asOf, report }) {
    const admissions = admissionsOf(closedStaysOf(plans[0]?.personId ?? '', index));
    for (const plan of plans) {
      const { start } = plan;
      if (start === undefined) continue;
      const admission = admissions.find((each) => contains(each, start));
      if (index.has('placements') && admission === undefined) continue;
      const until = earliest(plan.end ?? lastDayOfAll, admission?.end ?? lastDayOfAll);
      const tooLate = firstMissed(plan, start);
      if (tooLate < until && tooLate <= asOf) {
        report(plan, { lastDay: addDays(tooLate, -1) }, { field: 'evaluations' });
      }
    }
  },
});

/** The first day on which an evaluation was too late or still lacks. */
function firstMissed({ evaluations = [] }: Plan, start: PlainDate): PlainDate {
  let tooLate = firstDayOutside('gesloten-plan-first-evaluation', start) ?? lastDayOfAll;
  for (const day of [...evaluations].sort()) {
    if (day < start) continue;
    if (day >= tooLate) break;
    tooLate = firstDayOutside('gesloten-plan-next-evaluation', day) ?? lastDayOfAll;
  }
  return tooLate;
}
