/** Seclusions: how many, and how many hours, for each 1,000 nights of closed stays. */

import { knownPeriodOf, type Placement, type Restraint, type RestraintKind } from '@jeugd/core';
import { byPerson } from '../../cohorts/by-person.js';
import type { Subject } from '../../cohorts/groupings.js';
import { casesByGroup, childrenIn, type Group } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import { type Draft, leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { rateEstimate, ratioEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { closedNightsIn, closedStaysOf } from './closed-stays.js';
import { seclusionRateDescription } from './descriptions/seclusion-rate.js';

const seclusion: RestraintKind = 'seclusion';

/** Which seclusions are counted. One of which nobody recorded whether it was planned is in `all` only. */
const counted: readonly { readonly what: string; readonly counts: (each: Restraint) => boolean }[] = [
  { what: 'all', counts: () => true },
  { what: 'planned', counts: ({ inPlan }) => inPlan === true },
  { what: 'unplanned', counts: ({ inPlan }) => inPlan === false },
];

export const seclusionRate: Metric = {
  description: seclusionRateDescription,
  compute: (study, window) => {
    const periods = study.settings.by === 'year' ? calendarYearsOf(window) : [window];
    const cases = periods.flatMap((period) => childrenDuring(period, study));
    return casesByGroup(study, cases, (each) => each).flatMap((group) => [
      ...counted.map(({ what, counts }) => eventsPer1000(what, counts, group, study, window)),
      hoursPer1000(group, study, window),
    ]);
  },
};

/** A child with its nights in closed stays and the seclusions in them. */
interface SecludedChild extends Subject {
  readonly nights: number;
  readonly seclusions: readonly Restraint[];
  /** Seclusions on days without a closed stay. */
  readonly outside: number;
}

function childrenDuring({ from, until }: FigureWindow, study: Study): SecludedChild[] {
  const stays = closedStaysOf(study);
  const period = { start: from, end: until };
  const secluded = byPerson(
    (study.register.restraints ?? []).filter(
      ({ measure, date, ownRequest }) =>
        measure === seclusion && ownRequest !== true && date >= from && date < until,
    ),
  );
  return [...new Set([...stays.keys(), ...secluded.keys()])].sort().flatMap((personId) => {
    const records = (stays.get(personId) ?? []).filter((stay) => closedNightsIn([stay], period) > 0);
    const all = secluded.get(personId) ?? [];
    const [first] = records;
    if (first === undefined && all.length === 0) return [];
    const seclusions = all.filter(({ date }) => records.some((stay) => hasDay(stay, date)));
    return [
      {
        personId,
        since: first?.start ?? from,
        day: from,
        records,
        nights: closedNightsIn(records, period),
        seclusions,
        outside: all.length - seclusions.length,
      },
    ];
  });
}

/** Whether a day belongs to a stay; the day on which the child leaves does too. */
function hasDay(stay: Placement, day: string): boolean {
  const { start, end } = knownPeriodOf(stay);
  return start <= day && (end === undefined || day <= end);
}

function eventsPer1000(
  what: string,
  counts: (each: Restraint) => boolean,
  { by, cases }: Group<SecludedChild>,
  study: Study,
  window: FigureWindow,
): Draft {
  const inside = cases.filter(({ nights }) => nights > 0);
  const events = inside.reduce((sum, { seclusions }) => sum + seclusions.filter(counts).length, 0);
  const time = inside.reduce((sum, { nights }) => sum + nights, 0);
  return {
    by,
    window,
    params: { what },
    children: childrenIn(inside),
    ...rateEstimate({ events, time, n: childrenIn(inside) }, 1000, study.settings.level),
    leftOut: outsideOf(cases),
  };
}

function hoursPer1000({ by, cases }: Group<SecludedChild>, study: Study, window: FigureWindow): Draft {
  const inside = cases.filter(({ nights }) => nights > 0);
  const hours = ({ seclusions }: SecludedChild) =>
    seclusions.reduce((sum, each) => sum + (isUsable(each.hours) ? each.hours : 0), 0);
  const unmeasured = inside.flatMap(({ seclusions }) => seclusions.filter((each) => !isUsable(each.hours)));
  return {
    by,
    window,
    params: { what: 'hours' },
    children: childrenIn(inside),
    ...ratioEstimate(
      inside.map((child) => ({ over: 1000 * hours(child), under: child.nights })),
      { level: study.settings.level, isShare: false },
    ),
    leftOut: [...outsideOf(cases), ...leftOut({ 'not-measured': unmeasured.length })],
  };
}

function isUsable(hours: number | undefined): hours is number {
  return hours !== undefined && hours >= 0 && Number.isFinite(hours);
}

function outsideOf(cases: readonly SecludedChild[]) {
  return leftOut({ 'outside-closed-stay': cases.reduce((sum, { outside }) => sum + outside, 0) });
}
