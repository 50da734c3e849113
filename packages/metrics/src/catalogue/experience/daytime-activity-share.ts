/** Share with meaningful daytime activity at the end: school, work or other structured activity. */

import { instruments } from '@jeugd/core';
import { exitCohort } from '../../cohorts/exit-cohort.js';
import { casesByGroup, childrenIn, exitSubject } from '../../cohorts/groups.js';
import { measurementsAtEnd } from '../../cohorts/measurements.js';
import { leftOut } from '../../figures/draft.js';
import { shareEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { daytimeActivityShareDescription } from './descriptions/daytime-activity-share.js';

const hoursInAWeek = 168;

export const daytimeActivityShare: Metric = {
  description: daytimeActivityShareDescription,
  compute: (study, window) => {
    const { hours, level } = study.settings;
    const measurementsOf = measurementsAtEnd(study, instruments.daytimeActivity);
    return casesByGroup(study, exitCohort(study.episodes(), window), exitSubject).map(({ by, cases }) => {
      const known = cases.flatMap((episode) => {
        const usable = measurementsOf(episode).filter(({ value }) => value >= 0 && value <= hoursInAWeek);
        const last = usable.at(-1);
        return last === undefined ? [] : [{ personId: episode.personId, hours: last.value }];
      });
      const active = known.filter((each) => each.hours >= hours);
      const reason = cases.length === 0 ? 'no-cases' : 'nothing-measured';
      return {
        by,
        window,
        params: { hours },
        children: childrenIn(known),
        ...shareEstimate(active.length, known.length, level, reason),
        response: { known: known.length, of: cases.length },
        leftOut: leftOut({ 'not-measured': cases.length - known.length }),
      };
    });
  },
};
