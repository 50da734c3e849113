/** Running care: what a child gets on a day, so that what happens to it can be grouped. */
import { contains, knownPeriodOf, type PlainDate } from '@jeugd/core';
import type { Subject } from './groupings.js';
import type { Study } from './study.js';

/** Something of a child on a day, with the stays and the help that ran then. */
export function subjectOn({ index }: Study, personId: string, day: PlainDate): Subject {
  const runs = (record: Parameters<typeof knownPeriodOf>[0]) => contains(knownPeriodOf(record), day);
  const records = [
    ...index.of('placements', 'personId', personId).filter(runs),
    ...index.of('trajectories', 'personId', personId).filter(runs),
  ];
  return { personId, since: day, day, records };
}
