/** Share home at exit: of the episodes that ended, how many ended at home. */
import { exitCohort } from '../../cohorts/exit-cohort.js';
import { casesByGroup, childrenIn, exitSubject } from '../../cohorts/groups.js';
import { shareEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { homeAtExitShareDescription } from './descriptions/home-at-exit-share.js';

export const homeAtExitShare: Metric = {
  description: homeAtExitShareDescription,
  compute: (study, window) => {
    const ended = exitCohort(study.episodes(), window);
    return casesByGroup(study, ended, exitSubject).map(({ by, cases }) => {
      const home = cases.filter(({ exit }) => exit === 'home');
      return {
        by,
        window,
        children: childrenIn(cases),
        ...shareEstimate(home.length, cases.length, study.settings.level),
      };
    });
  },
};
