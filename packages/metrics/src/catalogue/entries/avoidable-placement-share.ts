/** Avoidable in hindsight: of the placements looked back on, how many were judged avoidable. */
import { latest, type Observation } from '@jeugd/core';
import { byPerson } from '../../cohorts/by-person.js';
import { casesByGroup } from '../../cohorts/groups.js';
import { subjectOn } from '../../cohorts/running-care.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { avoidableJudgement } from '../words.js';
import { avoidablePlacementShareDescription } from './descriptions/avoidable-placement-share.js';

export const avoidablePlacementShare: Metric = {
  description: avoidablePlacementShareDescription,
  compute: (study, window) => {
    const reviews = (study.register.observations ?? []).filter(
      ({ instrument, date }) =>
        instrument === avoidableJudgement && date >= window.from && date < window.until,
    );
    const reviewed = [...byPerson(reviews)].map(([personId, judgements]) => {
      const last = judgements.reduce((day, { date }) => latest(day, date), window.from);
      return { ...subjectOn(study, personId, last), judgements };
    });
    return casesByGroup(study, reviewed, (each) => each).map((group) =>
      shareAmong(group, ({ judgements }) => verdictOf(judgements), {
        study,
        window,
        warnings: ['judged-afterwards'],
      }),
    );
  },
};

/** What most of those who judged say; of a tie nobody can tell, other values than 0 and 1 are no judgement. */
function verdictOf(judgements: readonly Observation[]) {
  const avoidable = judgements.filter(({ value }) => value === 1).length;
  const unavoidable = judgements.filter(({ value }) => value === 0).length;
  return avoidable === unavoidable ? 'not-determined' : avoidable > unavoidable;
}
