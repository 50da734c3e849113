/**
 * T02: from twelve to sixteen the youth consents, and each parent with authority or the guardian.
 *
 * Without the parents when it prevents serious harm, or when the youth keeps wishing it after a refusal.
 */
import { defineRule } from '../../engine/index.js';
import { consentIn, tablesOfConsent } from './consent-in-frame.js';
import { consentTexts } from './texts.js';

/** T02: on each day on which an able youth is 12 to 15, the youth and all who hold authority have consented. */
export const youthAndHoldersConsentFrom12 = defineRule({
  id: 'T02',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 7.3.4(1)-(2)',
  article: 'Jeugdwet 7.3.4(1)-(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...consentTexts.T02,
  on: ['trajectories', 'placements'],
  needs: tablesOfConsent,
  reads: ['decisions', 'requests'],
  ...consentIn('from-12'),
});
