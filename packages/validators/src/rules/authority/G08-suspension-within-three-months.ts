/**
 * G08: a suspension of authority ends within three months, unless the end of the authority was requested before.
 *
 * What is judged is what shows that it goes on: the measure, or else the provisional guardianship that came with it.
 */
import type { Authority, Measure } from '@jeugd/core';
import { authorityInForce, measureInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { isSuspendedByDecision, isSuspendedByMeasure, isSuspension } from './suspensions.js';
import { authorityTexts } from './texts.js';

/** G08: a suspension, or the provisional guardianship that goes with it, has no day after the law let it lapse. */
export const suspensionWithinThreeMonths = defineRule({
  id: 'G08',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:268(5)',
  article: 'BW 1:268(5)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G08,
  on: ['authorities', 'measures'],
  needs: ['requests'],
  reads: ['decisions', 'persons'],
  appliesTo(record, { index }) {
    if (!isAuthority(record)) return isSuspension(record);
    return (
      record.kind === 'provisional-guardian' &&
      isSuspendedByDecision(index, record.childId) &&
      !isSuspendedByMeasure(index, record.childId)
    );
  },
  check(record, { index, inForce, report }) {
    const { end: until, endedBy } = isAuthority(record)
      ? authorityInForce(index, record)
      : measureInForce(index, record);
    const days = inForce(record);
    if (endedBy !== 'maximum' || until === undefined || days === undefined) return;
    if (days.end > until) report(record, { until }, { field: 'end' });
  },
});

function isAuthority(record: Authority | Measure): record is Authority {
  return 'childId' in record;
}
