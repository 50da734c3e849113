/** To a home of one's own: of the young people of 16 and over who left care, how many went to live independently. */
import { ageOn } from '@jeugd/core';
import { type EndedEpisode, exitCohort } from '../../cohorts/exit-cohort.js';
import { casesByGroup, exitSubject } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { independentLivingExitDescription } from './descriptions/independent-living-exit.js';

/** Age on the last day of care from which it is looked at. */
const youngest = 16;

export const independentLivingExit: Metric = {
  description: independentLivingExitDescription,
  compute: (study, window) => {
    const old = exitCohort(study.episodes(), window).filter(
      (each) => (ageAtEnd(each, study) ?? 99) >= youngest,
    );
    return casesByGroup(study, old, exitSubject).map((group) =>
      shareAmong(
        group,
        (each) => (ageAtEnd(each, study) === undefined ? 'person-unknown' : each.exit === 'independent'),
        { study, window, params: { age: youngest } },
      ),
    );
  },
};

/** Age at the end; `undefined` without a usable day of birth. */
function ageAtEnd({ personId, end }: EndedEpisode, { index }: Study): number | undefined {
  const birthDate = index.find('persons', personId)?.birthDate;
  return birthDate === undefined || birthDate > end ? undefined : ageOn(birthDate, end);
}
