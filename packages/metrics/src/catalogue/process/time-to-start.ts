/** Waiting: how long from a referral until the first help begins. */
import { type CareEvent, isCrisisStay } from '@jeugd/core';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { subjectOn } from '../../cohorts/running-care.js';
import { eventsIn } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import type { RiskRow } from '../../risk-table/build.js';
import type { Metric } from '../metric.js';
import { type Ending, medianTime, rowUntil } from '../time-estimate.js';
import { metricEvents } from '../words.js';
import { timeToStartDescription } from './descriptions/time-to-start.js';

/** Days at which the share that has begun is given beside the curve. */
const days = [30, 90, 180];

export const timeToStart: Metric = {
  description: timeToStartDescription,
  compute: (study, window) =>
    casesByGroup(study, eventsIn(study, [metricEvents.referral], window), ({ personId, date }) =>
      subjectOn(study, personId, date),
    ).map(({ by, cases }) => ({
      by,
      window,
      children: childrenIn(cases),
      ...medianTime(
        cases.map((referral) => rowOf(referral, study)),
        { cause: 'started', level: study.settings.level, days },
      ),
    })),
};

/** To the first help or stay from the referral on; a crisis stay, withdrawing and death rule it out. */
function rowOf({ personId, date }: CareEvent, { index, settings }: Study): RiskRow {
  const endings: Ending[] = [];
  for (const { careForm, start } of index.of('placements', 'personId', personId)) {
    if (start >= date) endings.push({ day: start, cause: isCrisisStay(careForm) ? 'crisis' : 'started' });
  }
  for (const { start } of index.of('trajectories', 'personId', personId)) {
    if (start >= date) endings.push({ day: start, cause: 'started' });
  }
  for (const event of index.of('events', 'personId', personId)) {
    if (event.kind === metricEvents.referralWithdrawn && event.date >= date) {
      endings.push({ day: event.date, cause: 'withdrawn' });
    }
  }
  const died = index.find('persons', personId)?.deathDate;
  if (died !== undefined && died >= date) endings.push({ day: died, cause: 'death' });
  return rowUntil(date, endings, settings.asOf);
}
