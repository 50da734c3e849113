/** Professionals around a child: how many were involved in the last three months. */
import { addDays, latest } from '@jeugd/core';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { personsInCare } from '../../cohorts/persons-in-care.js';
import type { Study } from '../../cohorts/study.js';
import { leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { medianEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { professionalsPerFamilyDescription } from './descriptions/professionals-per-family.js';

/** Days at the end of the window that are looked at. */
const span = 90;

export const professionalsPerFamily: Metric = {
  description: professionalsPerFamilyDescription,
  compute: (study, { from, until }) => {
    const period = { from: latest(from, addDays(until, -span)), until };
    const cases = personsInCare(study.register, [period]).map((each) => ({
      ...each,
      day: each.since,
      professionals: professionalsAround(each.personId, period, study),
    }));
    return casesByGroup(study, cases, (each) => each).map(({ by, cases: group }) => {
      const known = group.filter(({ professionals }) => professionals > 0);
      return {
        by,
        window: { from, until },
        params: { days: span },
        children: childrenIn(known),
        ...medianEstimate(
          known.map(({ professionals }) => professionals),
          study.settings.level,
          group.length === 0 ? 'no-cases' : 'not-known',
        ),
        leftOut: leftOut({ 'not-measured': group.length - known.length }),
      };
    });
  },
};

/** Different professionals on any day of the period. None on record of a child in care means that nobody recorded them. */
function professionalsAround(personId: string, { from, until }: FigureWindow, { index }: Study): number {
  const involved = index
    .of('relations', 'toId', personId)
    .filter(
      ({ kind, start, end }) =>
        kind === 'professional-for' && (start ?? from) < until && (end === undefined || end > from),
    );
  return new Set(involved.map(({ fromId }) => fromId)).size;
}
