/**
 * K08: under eighteen a regular closed authorisation is given under a supervision order, under the guardianship of an
 * institution, or with the consent of those who represent the child. Judged on its first day; what happens to a consent
 * after that is for K09.
 */
import { defineRule } from '../../engine/index.js';
import { isPast, personOf } from '../shared/age-in-period.js';
import { frameOf } from './legal-frame.js';
import { closedCareTexts } from './texts.js';

/** K08: a regular closed authorisation of a minor has a measure or consent under it on its first day. */
export const measureOrConsent = defineRule({
  id: 'K08',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.2(3)',
  article: 'Jeugdwet 6.1.2(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K08,
  on: 'authorisations',
  needs: ['persons'],
  reads: ['measures', 'authorities', 'consents'],
  appliesTo(authorisation, { index }) {
    if (authorisation.kind !== 'gesloten-machtiging') return false;
    const person = personOf(authorisation, index);
    if (person === undefined || isPast('majority', person, authorisation.start)) return false;
    return frameOf(authorisation, index) !== 'unknown';
  },
  check(authorisation, { index, report }) {
    if (frameOf(authorisation, index) === 'none') report(authorisation, {}, { field: 'start' });
  },
});
