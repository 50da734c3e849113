/** Gone home by day t: the share of an entry cohort that has gone home, other exits competing. */

import type { Metric } from '../catalogue/metric.js';
import { shareByDay } from '../catalogue/time-estimate.js';
import { entryCohort } from '../cohorts/entry-cohort.js';
import { casesByGroup, childrenIn, entrySubject } from '../cohorts/groups.js';
import { timeInCare } from '../cohorts/time-in-care.js';
import { leftOut } from '../figures/draft.js';
import { goneHomeByTDescription } from './descriptions/gone-home-by-t.js';

export const goneHomeByT: Metric = {
  description: goneHomeByTDescription,
  compute: (study, window) => {
    const { level, days } = study.settings;
    const groups = casesByGroup(study, entryCohort(study.episodes(), window), entrySubject);
    return groups.flatMap(({ by, cases }) => {
      const followed = cases.filter(({ start }) => start <= study.followedUntil);
      const rows = timeInCare(followed, study.settings);
      return days.map((day) => {
        const share = shareByDay(rows, { cause: 'home', level, day });
        return {
          by,
          window,
          params: { t: day },
          children: childrenIn(followed),
          ...share,
          ...(share.value === null && cases.length > 0 ? { reason: 'no-follow-up' as const } : {}),
          leftOut: leftOut({ 'not-followed': cases.length - followed.length }),
        };
      });
    });
  },
};
