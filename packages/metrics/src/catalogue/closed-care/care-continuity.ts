/** Continuity of help: of the closed stays before which help at home ran, during and after how many it went on. */
import { addDays, daysBetween, gaps, hasResidence, isA, knownPeriodOf, type Placement } from '@jeugd/core';
import { casesByGroup } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { closedStaysOf } from './closed-stays.js';
import { careContinuityDescription } from './descriptions/care-continuity.js';

/** The longest gap in days, itself in. */
const longestGap = 7;

/** Days after the stay through which the help must go on. */
const followUp = 90;

type EndedStay = Placement & Required<Pick<Placement, 'end'>>;

export const careContinuity: Metric = {
  description: careContinuityDescription,
  compute: (study, window) => {
    const ended = [...closedStaysOf(study).values()]
      .flat()
      .filter((stay): stay is EndedStay => stay.end !== undefined)
      .filter(({ end }) => end >= window.from && end < window.until)
      .filter((stay) => hasHelpBefore(stay, study));
    const groups = casesByGroup(study, ended, (stay) => ({
      personId: stay.personId,
      since: stay.start,
      day: stay.end,
      records: [stay],
    }));
    return groups.map((group) =>
      shareAmong(group, (stay) => goesOn(stay, study), {
        study,
        window,
        params: { gap: longestGap, days: followUp },
      }),
    );
  },
};

/** The stretches of youth care without a stay, of a child. */
function helpOf(personId: string, { index }: Study) {
  return index
    .of('trajectories', 'personId', personId)
    .filter(({ careForm }) => isA(careForm, 'jeugdhulp') && hasResidence(careForm) === false)
    .map(knownPeriodOf)
    .filter(({ start, end }) => end === undefined || end > start);
}

function hasHelpBefore({ personId, start }: EndedStay, study: Study): boolean {
  return helpOf(personId, study).some(
    (help) => help.start < start && (help.end === undefined || daysBetween(help.end, start) <= longestGap),
  );
}

function goesOn({ personId, start, end }: EndedStay, study: Study) {
  const until = addDays(end, followUp);
  const died = study.index.find('persons', personId)?.deathDate;
  if (until >= study.settings.asOf || (died !== undefined && died <= until)) return 'not-followed';
  const without = gaps(helpOf(personId, study), { start, end: until });
  return without.every((gap) => daysBetween(gap.start, gap.end) <= longestGap);
}
