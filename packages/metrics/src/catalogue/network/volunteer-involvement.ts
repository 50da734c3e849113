/** Volunteers from the network: for how many children in youth care a volunteer was involved. */
import { casesByGroup } from '../../cohorts/groups.js';
import { personsInCare } from '../../cohorts/persons-in-care.js';
import type { Study } from '../../cohorts/study.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import type { FigureWindow } from '../../figures/figure.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { volunteerInvolvementDescription } from './descriptions/volunteer-involvement.js';

export const volunteerInvolvement: Metric = {
  description: volunteerInvolvementDescription,
  compute: (study, window) => {
    const periods = study.settings.by === 'year' ? calendarYearsOf(window) : [window];
    const cases = periods.flatMap((period) =>
      personsInCare(study.register, [period]).map((each) => ({ ...each, day: period.from, period })),
    );
    return casesByGroup(study, cases, (each) => each).map((group) =>
      shareAmong(group, ({ personId, period }) => hasVolunteer(personId, period, study), { study, window }),
    );
  },
};

/** A volunteer on any day of the period; one without a first day was always there. */
function hasVolunteer(personId: string, { from, until }: FigureWindow, { index }: Study): boolean {
  return index
    .of('relations', 'toId', personId)
    .some(
      ({ role, start, end }) =>
        role === 'volunteer' && (start ?? from) < until && (end === undefined || end > from),
    );
}
