/** T07: from eighteen who can judge the own interests consents alone; nobody else can do so. */
import { defineRule } from '../../engine/index.js';
import { consentIn } from './consent-in-frame.js';
import { consentTexts } from './texts.js';

/** T07: on each day from the 18th birthday on, an able young adult has consented to the help. */
export const adultConsentsAlone = defineRule({
  id: 'T07',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 7.3.4(1)',
  article: 'Jeugdwet 7.3.4(1)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...consentTexts.T07,
  on: ['trajectories', 'placements'],
  needs: ['persons', 'measures', 'authorisations', 'consents'],
  reads: ['authorities', 'decisions', 'requests'],
  ...consentIn('adult'),
});
