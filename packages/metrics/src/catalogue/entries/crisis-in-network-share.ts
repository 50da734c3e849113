/** Crises solved in the network: after how many crises the child did not come to a bed in care. */
import { addDays, clamp, daysBetween, hasResidence, knownPeriodOf } from '@jeugd/core';
import type { Subject } from '../../cohorts/groupings.js';
import { casesByGroup } from '../../cohorts/groups.js';
import { subjectOn } from '../../cohorts/running-care.js';
import { begunIn, eventsIn } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import type { FigureWindow } from '../../figures/figure.js';
import { withoutTables } from '../drafts.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { metricEvents } from '../words.js';
import { crisisInNetworkShareDescription } from './descriptions/crisis-in-network-share.js';

/** Days after the crisis on which no bed in care may be used, the last of them in. */
const followUp = 28;

export const crisisInNetworkShare: Metric = {
  description: crisisInNetworkShareDescription,
  compute: (study, window) => {
    const { trajectories, events } = study.register;
    if (trajectories === undefined && events === undefined) return [withoutTables(window)];
    return casesByGroup(study, crisesIn(window, study), (each) => each).map((group) =>
      shareAmong(group, (crisis) => isSolvedWithoutBed(crisis, study), {
        study,
        window,
        params: { days: followUp },
      }),
    );
  },
};

/** Help that began in a crisis, and crises recorded as events; of one child on one day one. */
function crisesIn(window: FigureWindow, study: Study): Subject[] {
  const help = begunIn(study.register.trajectories ?? [], window).filter(
    ({ crisisStart }) => crisisStart === true,
  );
  const moments = [
    ...help.map(({ personId, start }) => ({ personId, day: start })),
    ...eventsIn(study, [metricEvents.crisis], window).map(({ personId, date }) => ({ personId, day: date })),
  ];
  const once = new Map(moments.map((each) => [JSON.stringify([each.personId, each.day]), each]));
  return [...once.values()].map(({ personId, day }) => subjectOn(study, personId, day));
}

function isSolvedWithoutBed({ personId, day }: Subject, { index, settings }: Study) {
  if (daysBetween(day, settings.asOf) <= followUp) return 'not-followed';
  const days = { start: day, end: addDays(day, followUp + 1) };
  return !index
    .of('placements', 'personId', personId)
    .some((stay) => hasResidence(stay.careForm) !== false && clamp(knownPeriodOf(stay), days) !== undefined);
}
