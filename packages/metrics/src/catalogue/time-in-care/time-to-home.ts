/** Days to home: the day on which half of an entry cohort is home again. */
import type { Episode } from '@jeugd/core';
import { entryCohort } from '../../cohorts/entry-cohort.js';
import { casesByGroup, childrenIn, entrySubject, type Group } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { timeInCare } from '../../cohorts/time-in-care.js';
import { curveOf, sharesWithin } from '../../figures/curve.js';
import { type Draft, leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { riskTable } from '../../risk-table/build.js';
import type { RiskTable } from '../../risk-table/risk-table.js';
import { incidenceQuantile } from '../../survival/incidence.js';
import type { Metric } from '../metric.js';
import { timeToHomeDescription } from './descriptions/time-to-home.js';

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
  const { table } = riskTable(rows, { definition: 'time-to-home' });
  return {
    by,
    window,
    ...homeEstimate(table, level, cases.length === 0 ? 'no-cases' : 'no-follow-up'),
    n: followed.length,
    children: childrenIn(followed),
    leftOut: leftOut({ 'not-followed': cases.length - followed.length }),
  };
}

/** What a table of time in care says of days to home; `unfollowed` is the reason where nobody was followed a day. */
export function homeEstimate(
  table: RiskTable,
  level: number,
  unfollowed: NonNullable<Draft['reason']>,
): Pick<Draft, 'value' | 'reason' | 'interval' | 'events' | 'censored' | 'within' | 'curve'> {
  const curve = curveOf(table, 'home', level);
  const { value, lower, upper } = incidenceQuantile(curve.incidence, 0.5);
  const hasLimits = lower !== null || upper !== null;
  const isFollowed = (curve.points.at(-1)?.time ?? 0) > 0 || curve.events > 0;
  return {
    value,
    ...(value === null ? { reason: isFollowed ? 'not-reached' : unfollowed } : {}),
    interval: hasLimits ? { lower, upper, level, method: 'aalen-johansen-log' } : null,
    events: curve.events,
    censored: curve.censored,
    within: sharesWithin(curve, days, table.protection?.moved['home']),
    curve: curve.points,
  };
}
