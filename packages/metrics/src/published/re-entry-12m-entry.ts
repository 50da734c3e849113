/** Re-entry of an entry cohort: who came into care and left it within a year, and came back (CFSR round 3, P4). */
import { addYears, type Episode } from '@jeugd/core';
import { reEntryAmong } from '../catalogue/exits/re-entry.js';
import type { Metric } from '../catalogue/metric.js';
import { entryCohort } from '../cohorts/entry-cohort.js';
import type { EndedEpisode } from '../cohorts/exit-cohort.js';
import { casesByGroup, entrySubject } from '../cohorts/groups.js';
import { leftOut } from '../figures/draft.js';
import { reEntry12mEntryDescription } from './descriptions/re-entry-12m-entry.js';
import { isShortStay, permanentExits } from './permanency.js';

export const reEntry12mEntry: Metric = {
  description: reEntry12mEntryDescription,
  compute: (study, window) => {
    const left = entryCohort(study.episodes(), window).filter(hasLeftInTime);
    return casesByGroup(study, left, entrySubject).map(({ by, cases }) => {
      const long = cases.filter((episode) => !isShortStay(episode));
      const draft = reEntryAmong({ by, cases: long }, study, window, permanentExits);
      const short = leftOut({ 'short-stay': cases.length - long.length });
      return { ...draft, leftOut: [...(draft.leftOut ?? []), ...short] };
    });
  },
};

function hasLeftInTime(episode: Episode): episode is EndedEpisode {
  const { start, end, exit } = episode;
  return (
    end !== undefined && end <= addYears(start, 1) && exit !== undefined && permanentExits.includes(exit)
  );
}
