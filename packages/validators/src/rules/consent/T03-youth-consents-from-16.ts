/** T03: from sixteen the youth consents alone; what the parents say does not count. */
import { defineRule } from '../../engine/index.js';
import { consentIn, tablesOfConsent } from './consent-in-frame.js';
import { consentTexts } from './texts.js';

/** T03: on each day on which an able youth is 16 or 17, the youth has consented to the help. */
export const youthConsentsFrom16 = defineRule({
  id: 'T03',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 7.3.5',
  article: 'Jeugdwet 7.3.5',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...consentTexts.T03,
  on: ['trajectories', 'placements'],
  needs: tablesOfConsent,
  reads: ['decisions', 'requests'],
  ...consentIn('from-16'),
});
