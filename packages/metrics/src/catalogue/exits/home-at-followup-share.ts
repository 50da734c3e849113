/** Share home at follow-up: of the episodes that ended, how many children are home so long after. */
import { addDays, daysBetween } from '@jeugd/core';
import { type EndedEpisode, exitCohort } from '../../cohorts/exit-cohort.js';
import { casesByGroup, exitSubject } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { stateOn } from '../time-in-care/home-share-at-t.js';
import { homeAtFollowupShareDescription } from './descriptions/home-at-followup-share.js';

/** Days after the end: half a year and a year. */
const moments = [180, 365];

export const homeAtFollowupShare: Metric = {
  description: homeAtFollowupShareDescription,
  compute: (study, window) => {
    const groups = casesByGroup(study, exitCohort(study.episodes(), window), exitSubject);
    return groups.flatMap((group) =>
      moments.map((t) =>
        shareAmong(group, (episode) => isHomeAfter(t, episode, study), { study, window, params: { t } }),
      ),
    );
  },
};

function isHomeAfter(t: number, episode: EndedEpisode, study: Study) {
  const day = addDays(episode.end, t);
  if (day > study.followedUntil || day >= study.settings.asOf) return 'not-followed';
  const state = stateOn(daysBetween(episode.start, day), episode, study);
  return state === 'unknown' ? 'state-unknown' : state === 'home';
}
