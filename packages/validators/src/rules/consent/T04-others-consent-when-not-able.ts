/**
 * T04: for whoever cannot judge the own interests others consent: parents or guardian to eighteen, then a representative.
 *
 * Under twelve T01 speaks.
 */
import { defineRule } from '../../engine/index.js';
import { consentIn } from './consent-in-frame.js';
import { consentTexts } from './texts.js';

/** T04: from 12 on, who speaks for a person who cannot judge the own interests has consented to the help. */
export const othersConsentWhenNotAble = defineRule({
  id: 'T04',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 7.3.15(2)-(3)',
  article: 'Jeugdwet 7.3.15(2)-(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...consentTexts.T04,
  on: ['trajectories', 'placements'],
  needs: ['persons', 'measures', 'authorisations', 'consents'],
  reads: ['authorities', 'decisions', 'requests'],
  ...consentIn('not-able'),
});
