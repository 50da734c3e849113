/** The number of trajectories, overlapping records of the same help taken together. */
import { countEstimate } from '../catalogue/estimates.js';
import type { Metric } from '../catalogue/metric.js';
import { casesByGroup, childrenIn } from '../cohorts/groups.js';
import { leftOut } from '../figures/draft.js';
import { trajectoryCountDescription } from './descriptions/trajectory-count.js';
import { impossibleAmong, trajectoriesDuring, youthCareOf } from './trajectories.js';

export const trajectoryCount: Metric = {
  description: trajectoryCountDescription,
  compute: (study, window) => {
    const impossible = impossibleAmong(youthCareOf(study.register));
    return casesByGroup(study, trajectoriesDuring(window, study), (each) => each).map(({ by, cases }) => ({
      by,
      window,
      children: childrenIn(cases),
      ...countEstimate(cases.length, cases.length, study.settings.level),
      interval: null, // a count of all there were
      leftOut: leftOut({ 'impossible-dates': impossible }),
    }));
  },
};
