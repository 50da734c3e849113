/** Length of a trajectory: the months after which half of the help that began has ended. */
import { addDays, type CareTrajectory, knownPeriodOf } from '@jeugd/core';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { begunIn, spellSubject } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import { leftOut } from '../../figures/draft.js';
import type { RiskRow } from '../../risk-table/build.js';
import type { Metric } from '../metric.js';
import { medianTime, rowUntil } from '../time-estimate.js';
import { trajectoryDurationDescription } from './descriptions/trajectory-duration.js';

/** Days in a month, on average over four years. */
const daysInMonth = 365.25 / 12;

export const trajectoryDuration: Metric = {
  description: trajectoryDurationDescription,
  compute: (study, window) => {
    const begun = begunIn(study.register.trajectories ?? [], window);
    return casesByGroup(study, begun, spellSubject).map(({ by, cases }) => {
      const possible = cases.filter(({ start, end }) => end === undefined || end >= start);
      const lost = possible.filter(endIsUnknown).length;
      const rows = possible.map((help) => rowOf(help, study));
      return {
        by,
        window,
        children: childrenIn(possible),
        ...medianTime(rows, { cause: 'end', level: study.settings.level, days: [] }),
        leftOut: leftOut({ 'impossible-dates': cases.length - possible.length }),
        warnings: lost > 0 ? [{ code: 'end-unknown', params: { count: lost } }] : [],
      };
    });
  },
};

/** Help whose end nobody knows was followed for its first day only. */
function rowOf(help: CareTrajectory, { settings }: Study): RiskRow {
  const { start, end } = knownPeriodOf(help);
  const isLost = endIsUnknown(help);
  const ends = end === undefined || isLost ? [] : [{ day: end, cause: 'end' }];
  const until = isLost ? addDays(start, 1) : settings.asOf;
  const { time, cause } = rowUntil(start, ends, until);
  return { time: time / daysInMonth, cause };
}

function endIsUnknown({ end, endUnknown }: CareTrajectory): boolean {
  return end === undefined && endUnknown === true;
}
