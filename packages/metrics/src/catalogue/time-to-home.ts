/** Days to home: the day on which half of an entry cohort is home again. */
import type { Episode } from '@jeugd/core';
import { entryCohort } from '../cohorts/entry-cohort.js';
import { casesByGroup, childrenIn, entrySubject, type Group } from '../cohorts/groups.js';
import type { Study } from '../cohorts/study.js';
import { timeInCare } from '../cohorts/time-in-care.js';
import { curveOf, sharesWithin } from '../figures/curve.js';
import { type Draft, leftOut } from '../figures/draft.js';
import type { FigureWindow } from '../figures/figure.js';
import { riskTable } from '../risk-table/build.js';
import { incidenceQuantile } from '../survival/incidence.js';
import { timeToHomeDescription } from './descriptions/time-to-home.js';
import type { Metric } from './metric.js';

/** Days at which the share home is given beside the curve. */
const days = [30, 90, 180, 365];

export const timeToHome: Metric = {
  description: timeToHomeDescription,
  compute: (study, window) =>
    casesByGroup(study, entryCohort(study.episodes(), window), entrySubject).map((group) =>
      daysToHome(group, study, window),
    ),
};

function daysToHome({ by, cases }: Group<Episode>, study: Study, window: FigureWindow): Draft {
  const { level } = study.settings;
  const followed = cases.filter(({ start }) => start <= study.followedUntil);
  const rows = timeInCare(followed, study.settings);
  const curve = curveOf(riskTable(rows, { definition: 'time-to-home' }).table, 'home', level);
  const { value, lower, upper } = incidenceQuantile(curve.incidence, 0.5);
  const hasLimits = lower !== null || upper !== null;
  return {
    by,
    window,
    value,
    ...(value === null ? { reason: reasonFor(cases, curve.points.at(-1)?.time ?? 0, curve.events) } : {}),
    interval: hasLimits ? { lower, upper, level, method: 'aalen-johansen-log' } : null,
    n: followed.length,
    children: childrenIn(followed),
    events: curve.events,
    censored: curve.censored,
    within: sharesWithin(curve, days),
    curve: curve.points,
    leftOut: leftOut({ 'not-followed': cases.length - followed.length }),
  };
}

function reasonFor(
  cases: readonly Episode[],
  lastTime: number,
  events: number,
): NonNullable<Draft['reason']> {
  if (cases.length === 0) return 'no-cases';
  return lastTime === 0 && events === 0 ? 'no-follow-up' : 'not-reached';
}
