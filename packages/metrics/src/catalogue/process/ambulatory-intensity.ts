/** Intensity of help at home: hours a week, over all weeks that it ran. */
import { type CareTrajectory, clamp, daysBetween, hasResidence, knownPeriodOf } from '@jeugd/core';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import { leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { ratioEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { ambulatoryIntensityDescription } from './descriptions/ambulatory-intensity.js';

const hoursInAWeek = 168;

export const ambulatoryIntensity: Metric = {
  description: ambulatoryIntensityDescription,
  compute: (study, window) => {
    const periods = study.settings.by === 'year' ? calendarYearsOf(window) : [window];
    const cases = periods.flatMap((period) => helpIn(period, study.register.trajectories ?? []));
    return casesByGroup(study, cases, (each) => each).map(({ by, cases: group }) => {
      const known = group.filter(({ hours }) => hours !== undefined);
      return {
        by,
        window,
        children: childrenIn(known),
        ...ratioEstimate(
          known.map(({ hours = 0, weeks }) => ({ over: hours * weeks, under: weeks })),
          {
            level: study.settings.level,
            isShare: false,
            reason: group.length === 0 ? 'no-cases' : 'nothing-measured',
          },
        ),
        response: { known: known.length, of: group.length },
        leftOut: leftOut({ 'not-measured': group.length - known.length }),
      };
    });
  },
};

/** Help without a stay that ran in a period, with its weeks there and its hours a week. */
function helpIn({ from, until }: FigureWindow, trajectories: readonly CareTrajectory[]) {
  return trajectories.flatMap((help) => {
    const days = clamp(knownPeriodOf(help), { start: from, end: until });
    if (days === undefined || hasResidence(help.careForm) !== false) return [];
    const { personId, start, hoursPerWeek } = help;
    const weeks = daysBetween(days.start, days.end) / 7;
    const isUsable = hoursPerWeek !== undefined && hoursPerWeek >= 0 && hoursPerWeek <= hoursInAWeek;
    return [
      {
        personId,
        since: start,
        day: from,
        records: [help],
        weeks,
        hours: isUsable ? hoursPerWeek : undefined,
      },
    ];
  });
}
