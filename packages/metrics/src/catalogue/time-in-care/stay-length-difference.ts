/** Difference in length of stay: restricted means of time in care, compared between groups. */
import type { Episode } from '@jeugd/core';
import { entryCohort } from '../../cohorts/entry-cohort.js';
import { nameOfGrouping } from '../../cohorts/groupings.js';
import { casesByGroup, childrenIn, entrySubject } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { timeInCare } from '../../cohorts/time-in-care.js';
import { type Draft, leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { riskTable } from '../../risk-table/build.js';
import { subtractRiskTable } from '../../risk-table/merge.js';
import type { Labels, RiskTable } from '../../risk-table/risk-table.js';
import { kaplanMeier } from '../../survival/kaplan-meier.js';
import { restrictedMean, restrictedMeanDifference } from '../../survival/restricted-mean.js';
import { horizonOf } from '../horizon.js';
import type { Metric } from '../metric.js';
import { stayLengthDifferenceDescription } from './descriptions/stay-length-difference.js';

export const stayLengthDifference: Metric = {
  description: stayLengthDifferenceDescription,
  compute: (study, window) => {
    const { by, compareWith } = study.settings;
    const cohort = entryCohort(study.episodes(), window);
    if (by === undefined || cohort.length === 0) return [without(cohort, by === undefined, window)];
    const groups = casesByGroup(study, cohort, entrySubject).map((group) =>
      armOf(group.by, group.cases, study),
    );
    const all = armOf({}, cohort, study).table;
    const compared = groups.find((group) => group.by[nameOfGrouping(by)] === compareWith);
    return groups
      .filter((group) => group !== compared)
      .map((group) => {
        const others = compareWith === undefined ? subtractRiskTable(all, group.table) : compared?.table;
        return differenceOf(group, others, study, window);
      });
  },
};

function without(cohort: readonly Episode[], lacksGroups: boolean, window: FigureWindow): Draft {
  return {
    by: {},
    window,
    value: null,
    reason: lacksGroups ? 'needs-groups' : 'no-cases',
    interval: null,
    n: cohort.length,
    children: cohort.length,
  };
}

/** One of the groups compared. */
interface Arm {
  readonly by: Labels;
  /** Time in care, to whatever exit. */
  readonly table: RiskTable;
  /** Cases in it. */
  readonly n: number;
  readonly children: number;
  readonly notFollowed: number;
}

function armOf(by: Labels, cases: readonly Episode[], study: Study): Arm {
  const followed = cases.filter(({ start }) => start <= study.followedUntil);
  const { table } = riskTable(timeInCare(followed, study.settings), { definition: 'time in care' });
  const n = followed.length;
  return { by, table, n, children: childrenIn(followed), notFollowed: cases.length - n };
}

function differenceOf(arm: Arm, others: RiskTable | undefined, study: Study, window: FigureWindow): Draft {
  const { level, tau: asked, minCell, compareWith = 'others' } = study.settings;
  const own = kaplanMeier(arm.table, { level });
  const other = others === undefined ? undefined : kaplanMeier(others, { level });
  const curves = other === undefined ? [own] : [own, other];
  const tau = Math.min(...curves.map((curve) => horizonOf(curve, asked, minCell)));
  const basis = {
    by: arm.by,
    window,
    params: { tau, compareWith },
    n: arm.n,
    // The other side must not be about too few either.
    children: other === undefined || other.n === 0 ? arm.children : Math.min(arm.children, other.n),
    events: own.events,
    censored: own.censored,
    leftOut: leftOut({ 'not-followed': arm.notFollowed }),
    warnings: tau < asked ? [{ code: 'horizon-shortened' as const, params: { days: asked, tau } }] : [],
  };
  const none = { ...basis, value: null, interval: null };
  if (other === undefined || other.n === 0) return { ...none, reason: 'no-comparison-group' };
  if (arm.n === 0 || tau === 0) return { ...none, reason: 'no-follow-up' };
  const difference = restrictedMeanDifference(restrictedMean(own, tau), restrictedMean(other, tau), {
    level,
  });
  if (difference === null) return { ...none, reason: 'no-follow-up' };
  const { value, lower, upper } = difference;
  return {
    ...basis,
    value,
    interval: lower === null ? null : { lower, upper, level, method: 'normal' },
  };
}
