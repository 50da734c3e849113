/** On without extra support: of the help that ended, after how much of it no youth care followed. */
import { type CareTrajectory, daysBetween, isA, knownPeriodOf } from '@jeugd/core';
import { casesByGroup } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { noFurtherSupportShareDescription } from './descriptions/no-further-support-share.js';

/** Days after the end on which no youth care may run, the last of them in. */
const followUp = 180;

type EndedHelp = CareTrajectory & Required<Pick<CareTrajectory, 'end'>>;

export const noFurtherSupportShare: Metric = {
  description: noFurtherSupportShareDescription,
  compute: (study, window) => {
    const ended = (study.register.trajectories ?? [])
      .filter((help): help is EndedHelp => help.end !== undefined && help.end >= help.start)
      .filter(({ end }) => end >= window.from && end < window.until);
    const groups = casesByGroup(study, ended, (help) => ({
      personId: help.personId,
      since: help.start,
      day: help.end,
      records: [help],
    }));
    return groups.map((group) =>
      shareAmong(group, (help) => hasNoneAfter(help, study), { study, window, params: { days: followUp } }),
    );
  },
};

function hasNoneAfter(help: EndedHelp, { index, settings }: Study) {
  const { end, personId } = help;
  const died = index.find('persons', personId)?.deathDate;
  if (daysBetween(end, settings.asOf) <= followUp) return 'not-followed';
  if (died !== undefined && daysBetween(end, died) <= followUp) return 'not-followed';
  const others = [
    ...index.of('trajectories', 'personId', personId),
    ...index.of('placements', 'personId', personId),
  ];
  return !others.some((other) => {
    if (other === help || !isA(other.careForm, 'jeugdhulp')) return false;
    const { start, end: until } = knownPeriodOf(other);
    return daysBetween(end, start) <= followUp && (start >= end || until === undefined || until > end);
  });
}
