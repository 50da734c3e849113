/** Not at home on a day: how many children stay elsewhere in one night. */
import { awayAtEndOf } from '../../cohorts/census.js';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import type { Metric } from '../metric.js';
import { pointPrevalenceNotAtHomeDescription } from './descriptions/point-prevalence-not-at-home.js';

export const pointPrevalenceNotAtHome: Metric = {
  description: pointPrevalenceNotAtHomeDescription,
  compute: (study, window) =>
    casesByGroup(study, awayAtEndOf(window, study), (each) => each).map(({ by, cases }) => {
      const children = childrenIn(cases);
      const basis = { by, window, interval: null, n: children, children };
      return children === 0 ? { ...basis, value: null, reason: 'no-cases' } : { ...basis, value: children };
    }),
};
