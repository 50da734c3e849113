/** Share without relapse: of those who left care, how many went a year without. */

import { daysBetween } from '@jeugd/core';
import { type EndedEpisode, exitCohort } from '../../cohorts/exit-cohort.js';
import { casesByGroup, childrenIn, exitSubject } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { leftOut } from '../../figures/draft.js';
import { shareEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { noRelapseShareDescription } from './descriptions/no-relapse-share.js';

/** Days after the end that must be followed; the last of them counts. */
const followUp = 365;

export const noRelapseShare: Metric = {
  description: noRelapseShareDescription,
  compute: (study, window) => {
    const { relapse, level } = study.settings;
    const relapsed = relapseWithin(study);
    return casesByGroup(study, exitCohort(study.episodes(), window), exitSubject).map(({ by, cases }) => {
      const followed = cases.filter((episode) => isFollowed(episode, study));
      const without = followed.filter((episode) => !relapsed(episode));
      const reason = cases.length === 0 ? 'no-cases' : 'no-follow-up';
      return {
        by,
        window,
        params: { relapse, days: followUp },
        children: childrenIn(followed),
        ...shareEstimate(without.length, followed.length, level, reason),
        leftOut: leftOut({ 'not-followed': cases.length - followed.length }),
      };
    });
  },
};

/** Whether the child stayed in sight for the whole follow-up: alive, not moved away, and long enough ago. */
function isFollowed({ personId, end, exit }: EndedEpisode, { index, settings }: Study): boolean {
  if (exit === 'death' || exit === 'moved-away' || exit === 'unknown') return false;
  if (daysBetween(end, settings.asOf) <= followUp) return false;
  const deathDate = index.find('persons', personId)?.deathDate;
  return deathDate === undefined || daysBetween(end, deathDate) > followUp;
}

/** Whether a relapse is recorded from the day of the end up to and including the last day of the follow-up. */
function relapseWithin({ register, settings }: Study): (episode: EndedEpisode) => boolean {
  const dates = new Map<string, EndedEpisode['end'][]>();
  for (const { personId, date, kind } of register.events ?? []) {
    if (kind !== settings.relapse) continue;
    const known = dates.get(personId);
    if (known === undefined) dates.set(personId, [date]);
    else known.push(date);
  }
  return ({ personId, end }) =>
    (dates.get(personId) ?? []).some((date) => {
      const since = daysBetween(end, date);
      return since >= 0 && since <= followUp;
    });
}
