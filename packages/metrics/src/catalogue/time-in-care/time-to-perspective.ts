/** Time to a perspective: how long until it is decided where the child is to grow up. */
import type { Episode } from '@jeugd/core';
import { entryCohort } from '../../cohorts/entry-cohort.js';
import { casesByGroup, childrenIn, entrySubject } from '../../cohorts/groups.js';
import type { Study } from '../../cohorts/study.js';
import type { RiskRow } from '../../risk-table/build.js';
import type { Metric } from '../metric.js';
import { type Ending, medianTime, rowUntil } from '../time-estimate.js';
import { perspectiveDecision } from '../words.js';
import { timeToPerspectiveDescription } from './descriptions/time-to-perspective.js';

/** Days at which the share decided is given beside the curve. */
const days = [90, 180, 365];

export const timeToPerspective: Metric = {
  description: timeToPerspectiveDescription,
  compute: (study, window) =>
    casesByGroup(study, entryCohort(study.episodes(), window), entrySubject).map(({ by, cases }) => ({
      by,
      window,
      children: childrenIn(cases),
      ...medianTime(
        cases.map((episode) => rowOf(episode, study)),
        { cause: 'decided', level: study.settings.level, days },
      ),
    })),
};

/** To the first decision from the first night away on; leaving care rules it out. */
function rowOf({ personId, start, end, exit }: Episode, { index, settings }: Study): RiskRow {
  const decided = index
    .of('decisions', 'personId', personId)
    .find(({ kind, date }) => kind === perspectiveDecision && date >= start);
  const endings: Ending[] = decided === undefined ? [] : [{ day: decided.date, cause: 'decided' }];
  const isLost = exit === 'unknown';
  if (end !== undefined && !isLost) endings.push({ day: end, cause: exit ?? 'left' });
  return rowUntil(start, endings, end !== undefined && isLost ? end : settings.asOf);
}
