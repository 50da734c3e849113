/** Permanency within twelve months of entry (CFSR P1). */
import { addYears, type Episode } from '@jeugd/core';
import type { Metric } from '../catalogue/metric.js';
import { shareAmong } from '../catalogue/share-among.js';
import { entryCohort } from '../cohorts/entry-cohort.js';
import { casesByGroup, entrySubject } from '../cohorts/groups.js';
import type { Study } from '../cohorts/study.js';
import { permanency12mEntryDescription } from './descriptions/permanency-12m-entry.js';
import { adultOn, isPermanent, isShortStay } from './permanency.js';

export const permanency12mEntry: Metric = {
  description: permanency12mEntryDescription,
  compute: (study, window) =>
    casesByGroup(study, entryCohort(study.episodes(), window), entrySubject).map((group) =>
      shareAmong(group, (episode) => isPermanentInTime(episode, study), {
        study,
        window,
        params: { months: 12 },
      }),
    ),
};

/** Follow-up is asked first: who is looked at must not depend on how it went. */
function isPermanentInTime(episode: Episode, study: Study) {
  const { personId, start, end, exit } = episode;
  const deadline = addYears(start, 1);
  if (deadline > study.followedUntil) return 'not-followed';
  const adult = adultOn(personId, start, study);
  if (adult === undefined) return 'person-unknown';
  if (adult <= start) return 'adult-at-start';
  if (isShortStay(episode)) return 'short-stay';
  const hasLeft = end !== undefined && end <= deadline;
  if (hasLeft && exit === 'unknown') return 'not-determined';
  return hasLeft && isPermanent(episode, adult);
}
