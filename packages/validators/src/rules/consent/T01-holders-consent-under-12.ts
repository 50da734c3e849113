/**
 * T01: under twelve each parent with authority, or the guardian, consents to help outside a compulsory frame.
 *
 * Judged per day: a consent counts from the day it was given until it is withdrawn.
 */
import { defineRule } from '../../engine/index.js';
import { consentIn, tablesOfConsent } from './consent-in-frame.js';
import { consentTexts } from './texts.js';

/** T01: on each day on which the child is under 12, all who hold authority have consented to the help. */
export const holdersConsentUnder12 = defineRule({
  id: 'T01',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 7.3.4, 7.3.15(1)',
  article: 'Jeugdwet 7.3.4, 7.3.15(1)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...consentTexts.T01,
  on: ['trajectories', 'placements'],
  needs: tablesOfConsent,
  reads: ['decisions', 'requests'],
  ...consentIn('under-12'),
});
