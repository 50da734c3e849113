/** Client rating: the grade given to the help at its end. */

import { instruments } from '@jeugd/core';
import { type EndedEpisode, exitCohort } from '../../cohorts/exit-cohort.js';
import { casesByGroup, childrenIn, exitSubject } from '../../cohorts/groups.js';
import { measurementsAtEnd } from '../../cohorts/measurements.js';
import { leftOut } from '../../figures/draft.js';
import { meanEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { clientRatingDescription } from './descriptions/client-rating.js';

export const clientRating: Metric = {
  description: clientRatingDescription,
  compute: (study, window) => {
    const ratingsOf = measurementsAtEnd(study, instruments.clientRating);
    return casesByGroup(study, exitCohort(study.episodes(), window), exitSubject).map(({ by, cases }) => {
      const rated: EndedEpisode[] = [];
      const grades: number[] = [];
      for (const episode of cases) {
        const values = ratingsOf(episode).map(({ value }) => value);
        const usable = values.filter((value) => value >= 1 && value <= 10);
        if (usable.length === 0) continue;
        rated.push(episode);
        grades.push(usable.reduce((sum, value) => sum + value, 0) / usable.length);
      }
      return {
        by,
        window,
        children: childrenIn(rated),
        ...meanEstimate(grades, study.settings.level, cases.length === 0 ? 'no-cases' : 'nothing-measured'),
        response: { known: rated.length, of: cases.length },
        leftOut: leftOut({ 'not-measured': cases.length - rated.length }),
      };
    });
  },
};
