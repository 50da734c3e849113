/** Share home on day t: where the children of an entry cohort sleep so many days after they came into care. */
import { daysBetween, type Episode } from '@jeugd/core';
import { entryCohort } from '../../cohorts/entry-cohort.js';
import { casesByGroup, childrenIn, entrySubject, type Group } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { type Draft, leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { shareEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { homeShareAtTDescription } from './descriptions/home-share-at-t.js';

export const homeShareAtT: Metric = {
  description: homeShareAtTDescription,
  compute: (study, window) => {
    const groups = casesByGroup(study, entryCohort(study.episodes(), window), entrySubject);
    return groups.flatMap((group) =>
      study.settings.days.map((day) => homeShareOn(day, group, study, window)),
    );
  },
};

function homeShareOn(day: number, { by, cases }: Group<Episode>, study: Study, window: FigureWindow): Draft {
  const { asOf, level } = study.settings;
  const known: Episode[] = [];
  let home = 0;
  let notFollowed = 0;
  let unknown = 0;
  for (const episode of cases) {
    const isFollowed =
      day <= daysBetween(episode.start, study.followedUntil) && day < daysBetween(episode.start, asOf);
    const state = isFollowed ? stateOn(day, episode, study) : 'not followed';
    if (state === 'not followed') notFollowed += 1;
    else if (state === 'unknown') unknown += 1;
    else known.push(episode);
    if (state === 'home') home += 1;
  }
  const reason = cases.length === 0 ? 'no-cases' : 'no-follow-up';
  return {
    by,
    window,
    params: { t: day },
    children: childrenIn(known),
    ...shareEstimate(home, known.length, level, reason),
    leftOut: leftOut({ 'not-followed': notFollowed, 'state-unknown': unknown }),
  };
}

/** Where the child sleeps in the night that begins `day` days after the episode did, whatever happened before. */
export function stateOn(day: number, first: Episode, study: Study): 'home' | 'elsewhere' | 'unknown' {
  let episode = first;
  let next = study.nextOf(episode);
  while (next !== undefined && daysBetween(first.start, next.start) <= day) {
    episode = next;
    next = study.nextOf(episode);
  }
  if (episode.end === undefined || daysBetween(first.start, episode.end) > day) return 'elsewhere';
  const died = study.index.find('persons', first.personId)?.deathDate;
  if (died !== undefined && daysBetween(first.start, died) <= day) return 'elsewhere';
  if (episode.exit === 'home') return 'home';
  return episode.exit === 'unknown' ? 'unknown' : 'elsewhere';
}
