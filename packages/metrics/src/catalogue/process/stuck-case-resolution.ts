/** Stuck cases: how long until a solution begins once a table of experts has taken them up. */
import { type CareEvent, hasResidence } from '@jeugd/core';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { subjectOn } from '../../cohorts/running-care.js';
import { eventsIn } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import type { RiskRow } from '../../risk-table/build.js';
import type { Metric } from '../metric.js';
import { type Ending, medianTime, rowUntil } from '../time-estimate.js';
import { metricEvents } from '../words.js';
import { stuckCaseResolutionDescription } from './descriptions/stuck-case-resolution.js';

export const stuckCaseResolution: Metric = {
  description: stuckCaseResolutionDescription,
  compute: (study, window) =>
    casesByGroup(study, eventsIn(study, [metricEvents.stuckCaseOpened], window), ({ personId, date }) =>
      subjectOn(study, personId, date),
    ).map(({ by, cases }) => ({
      by,
      window,
      children: childrenIn(cases),
      ...medianTime(
        cases.map((opened) => rowOf(opened, study)),
        { cause: 'solved', level: study.settings.level, days: [90] },
      ),
    })),
};

/** To the first solution; withdrawing and a placement rule it out, on one day a solution counts first. */
function rowOf({ personId, date }: CareEvent, { index, settings }: Study): RiskRow {
  const later = index.of('events', 'personId', personId).filter((event) => event.date >= date);
  const on = (kind: string, cause: string): Ending[] =>
    later.filter((event) => event.kind === kind).map((event) => ({ day: event.date, cause }));
  const placed = index
    .of('placements', 'personId', personId)
    .filter(({ careForm, start }) => hasResidence(careForm) === true && start >= date)
    .map(({ start }) => ({ day: start, cause: 'placed' }));
  const endings = [
    ...on(metricEvents.stuckCaseSolved, 'solved'),
    ...on(metricEvents.stuckCaseWithdrawn, 'withdrawn'),
    ...placed,
  ];
  return rowUntil(date, endings, settings.asOf);
}
