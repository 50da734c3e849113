/** T06: the help of a conditional closed authorisation needs the youth who accepts it, and under sixteen the parents. */
import { defineRule } from '../../engine/index.js';
import { consentIn, tablesOfConsent } from './consent-in-frame.js';
import { consentTexts } from './texts.js';

/** T06: on each day of help under a conditional authorisation the youth accepted it; under 16 the holders consented. */
export const youthAcceptsConditionalCare = defineRule({
  id: 'T06',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.4(8)',
  article: 'Jeugdwet 6.1.4(8)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...consentTexts.T06,
  on: ['trajectories', 'placements'],
  needs: tablesOfConsent,
  reads: ['decisions', 'plans', 'requests'],
  ...consentIn('conditional'),
});
