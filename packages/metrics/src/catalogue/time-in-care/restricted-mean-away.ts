/** Restricted mean days away: how many of the first days after entry a child is not yet home. */
import type { Episode } from '@jeugd/core';
import { entryCohort } from '../../cohorts/entry-cohort.js';
import { casesByGroup, childrenIn, entrySubject, type Group } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { timeInCare } from '../../cohorts/time-in-care.js';
import { type Draft, leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { riskTable } from '../../risk-table/build.js';
import { reachOf } from '../../statistics/level.js';
import { aalenJohansen } from '../../survival/aalen-johansen.js';
import { kaplanMeier } from '../../survival/kaplan-meier.js';
import { horizonOf } from '../horizon.js';
import type { Metric } from '../metric.js';
import { restrictedMeanAwayDescription } from './descriptions/restricted-mean-away.js';
import { timeNotHome } from './time-not-home.js';

export const restrictedMeanAway: Metric = {
  description: restrictedMeanAwayDescription,
  compute: (study, window) =>
    casesByGroup(study, entryCohort(study.episodes(), window), entrySubject).map((group) =>
      daysAway(group, study, window),
    ),
};

function daysAway({ by, cases }: Group<Episode>, study: Study, window: FigureWindow): Draft {
  const { level, tau: asked, minCell } = study.settings;
  const followed = cases.filter(({ start }) => start <= study.followedUntil);
  const { table } = riskTable(timeInCare(followed, study.settings), { definition: 'time in care' });
  const [home] = aalenJohansen(table, { causes: ['home'], level });
  const leaving = kaplanMeier(table, { level });
  const tau = horizonOf(leaving, asked, minCell);
  const basis = {
    by,
    window,
    params: { tau },
    n: followed.length,
    children: childrenIn(followed),
    events: home?.events ?? 0,
    censored: leaving.censored,
    leftOut: leftOut({ 'not-followed': cases.length - followed.length }),
    warnings: tau < asked ? [{ code: 'tau-shortened' as const, params: { days: asked, tau } }] : [],
  };
  if (home === undefined || followed.length === 0 || tau === 0) {
    const reason = cases.length === 0 ? 'no-cases' : 'no-follow-up';
    return { ...basis, value: null, interval: null, reason };
  }
  const { value, standardError } = timeNotHome(home.points, leaving.points, tau);
  const reach = reachOf(level) * standardError;
  return {
    ...basis,
    value,
    // Where nobody differs the formula would call it certain.
    interval:
      standardError === 0
        ? null
        : { lower: Math.max(0, value - reach), upper: Math.min(tau, value + reach), level, method: 'normal' },
  };
}
