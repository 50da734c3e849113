/** Share of youth care with residence: of the persons in youth care, how many sleep elsewhere as part of it. */
import { casesByGroup } from '../../cohorts/groups.js';
import { personsInCare, residenceOf } from '../../cohorts/persons-in-care.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import { leftOut } from '../../figures/draft.js';
import { shareEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { residenceShareDescription } from './descriptions/residence-share.js';

export const residenceShare: Metric = {
  description: residenceShareDescription,
  compute: (study, window) => {
    const { by, level } = study.settings;
    const periods = by === 'year' ? calendarYearsOf(window) : [window];
    const persons = personsInCare(study.register, periods);
    const groups = casesByGroup(study, persons, ({ personId, records, since }) => ({
      personId,
      since,
      day: since,
      records,
    }));
    return groups.map(({ by: group, cases }) => {
      const answers = cases.map(residenceOf).filter((answer) => answer !== undefined);
      const withResidence = answers.filter(Boolean).length;
      return {
        by: group,
        window,
        children: answers.length,
        ...shareEstimate(withResidence, answers.length, level),
        leftOut: leftOut({ 'residence-unknown': cases.length - answers.length }),
      };
    });
  },
};
