/** Ageing out: of the episodes that ended, how many did so around the eighteenth or twenty-first birthday. */
import { birthdayOf, daysBetween } from '@jeugd/core';
import { type EndedEpisode, exitCohort } from '../../cohorts/exit-cohort.js';
import { casesByGroup, exitSubject } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { ageOutExitDescription } from './descriptions/age-out-exit.js';

/** Days before or after the birthday, the last of them in. */
const around = 31;

/** Ages at which youth care ends by law: 18 for most, 21 for foster care and family homes. */
const ages = [18, 21];

export const ageOutExit: Metric = {
  description: ageOutExitDescription,
  compute: (study, window) =>
    casesByGroup(study, exitCohort(study.episodes(), window), exitSubject).map((group) =>
      shareAmong(group, (episode) => endedAtBirthday(episode, study), {
        study,
        window,
        params: { days: around },
      }),
    ),
};

function endedAtBirthday({ personId, end }: EndedEpisode, { index }: Study) {
  const birthDate = index.find('persons', personId)?.birthDate;
  if (birthDate === undefined || birthDate > end) return 'person-unknown';
  return ages.some((age) => Math.abs(daysBetween(birthdayOf(birthDate, age), end)) <= around);
}
