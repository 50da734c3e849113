/** Referrals that came off: after how many an intake followed. */
import type { CareEvent } from '@jeugd/core';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { subjectOn } from '../../cohorts/running-care.js';
import { eventsIn } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import type { RiskRow } from '../../risk-table/build.js';
import type { Metric } from '../metric.js';
import { type Ending, rowUntil, shareByDay } from '../time-estimate.js';
import { metricEvents } from '../words.js';
import { referralSuccessShareDescription } from './descriptions/referral-success-share.js';

/** Days after the referral within which an intake counts, the last of them in. */
const within = 90;

export const referralSuccessShare: Metric = {
  description: referralSuccessShareDescription,
  compute: (study, window) =>
    casesByGroup(study, eventsIn(study, [metricEvents.referral], window), ({ personId, date }) =>
      subjectOn(study, personId, date),
    ).map(({ by, cases }) => ({
      by,
      window,
      params: { days: within },
      children: childrenIn(cases),
      ...shareByDay(
        cases.map((referral) => rowOf(referral, study)),
        { cause: 'intake', level: study.settings.level, day: within },
      ),
    })),
};

function rowOf({ personId, date }: CareEvent, { index, settings }: Study): RiskRow {
  const causes: Readonly<Record<string, string>> = {
    [metricEvents.intake]: 'intake',
    [metricEvents.referralWithdrawn]: 'withdrawn',
  };
  const endings = index.of('events', 'personId', personId).flatMap((event): Ending[] => {
    const cause = Object.hasOwn(causes, event.kind) ? causes[event.kind] : undefined;
    return cause === undefined || event.date < date ? [] : [{ day: event.date, cause }];
  });
  return rowUntil(date, endings, settings.asOf);
}
