/** Entries through a crisis: of the episodes that began, how many began with a crisis stay. */
import { isCrisisStay } from '@jeugd/core';
import { casesByGroup, entrySubject } from '../../cohorts/groups.js';
import { episodesBegunIn } from '../../cohorts/spells.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { crisisEntryShareDescription } from './descriptions/crisis-entry-share.js';

export const crisisEntryShare: Metric = {
  description: crisisEntryShareDescription,
  compute: (study, window) =>
    casesByGroup(study, episodesBegunIn(study, window), entrySubject).map((group) =>
      shareAmong(group, ({ placements }) => isCrisisStay(placements[0].careForm), { study, window }),
    ),
};
