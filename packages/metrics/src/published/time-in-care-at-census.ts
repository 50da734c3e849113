/** Time in care at a census: how long the children who are away on a day have been away by then. */
import { daysBetween } from '@jeugd/core';
import { meanEstimate } from '../catalogue/estimates.js';
import type { Metric } from '../catalogue/metric.js';
import { awayAtEndOf } from '../cohorts/census.js';
import { casesByGroup, childrenIn } from '../cohorts/groups.js';
import { timeInCareAtCensusDescription } from './descriptions/time-in-care-at-census.js';

export const timeInCareAtCensus: Metric = {
  description: timeInCareAtCensusDescription,
  compute: (study, window) =>
    casesByGroup(study, awayAtEndOf(window, study), (each) => each).map(({ by, cases }) => ({
      by,
      window,
      children: childrenIn(cases),
      ...meanEstimate(
        cases.map(({ episode, day }) => daysBetween(episode.start, day)),
        study.settings.level,
      ),
    })),
};
