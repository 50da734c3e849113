/** Stock and flow of child protection: opening plus inflow minus outflow is closing. */
import { type Measure, mergePeriods, type Period } from '@jeugd/core';
import type { Metric } from '../catalogue/metric.js';
import { byPerson } from '../cohorts/by-person.js';
import type { Subject } from '../cohorts/groupings.js';
import { casesByGroup, childrenIn } from '../cohorts/groups.js';
import type { Study } from '../cohorts/study.js';
import { calendarYearsOf } from '../cohorts/window.js';
import type { FigureWindow } from '../figures/figure.js';
import { protectionStockAndFlowDescription } from './descriptions/protection-stock-and-flow.js';

export const protectionStockAndFlow: Metric = {
  description: protectionStockAndFlowDescription,
  compute: (study, window) =>
    casesByGroup(study, protectedDuring(window, study), (each) => each).flatMap(({ by, cases }) =>
      parts.map(([part, isIn]) => {
        const counted = cases.filter(({ days, period }) => isIn(days, period));
        const basis = { by, window, params: { part }, interval: null, n: cases.length };
        return cases.length === 0
          ? { ...basis, value: null, reason: 'no-cases', children: 0 }
          : { ...basis, value: counted.length, children: childrenIn(counted) };
      }),
    ),
};

/** A stretch in which a child has one measure or another. */
interface Protected extends Subject {
  readonly days: Period;
  readonly period: FigureWindow;
}

/** The parts of the count. An end is the first day without a measure, so that the last day in force is no outflow. */
const parts: readonly [string, (days: Period, window: FigureWindow) => boolean][] = [
  ['opening', ({ start, end }, { from }) => start < from && (end === undefined || end >= from)],
  ['inflow', ({ start }, { from, until }) => start >= from && start < until],
  ['outflow', ({ end }, { from, until }) => end !== undefined && end >= from && end < until],
  ['closing', ({ start, end }, { until }) => start < until && (end === undefined || end >= until)],
];

/** The stretches of which any part counts, told apart by year once for each. Youth probation is no protection. */
function protectedDuring(window: FigureWindow, { register, settings }: Study): Protected[] {
  const periods = settings.by === 'year' ? calendarYearsOf(window) : [window];
  const protection = (register.measures ?? []).filter(({ kind }) => kind !== 'jeugdreclassering');
  return [...byPerson(protection)].flatMap(([personId, measures]) =>
    mergePeriods(measures).flatMap((days) => {
      const records = recordsIn(days, measures);
      return periods
        .filter((period) => parts.some(([, isIn]) => isIn(days, period)))
        .map((period) => ({ personId, since: days.start, day: period.from, records, days, period }));
    }),
  );
}

/** The measures of a stretch as what figures are grouped by. */
function recordsIn({ start, end }: Period, measures: readonly Measure[]): Subject['records'] {
  return measures
    .filter((measure) => measure.start >= start && (end === undefined || measure.start < end))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1))
    .map(({ kind, organisationId, endReason }) => ({
      careForm: kind,
      ...(organisationId === undefined ? {} : { providerId: organisationId }),
      ...(endReason === undefined ? {} : { endReason }),
    }));
}
