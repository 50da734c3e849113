/** K32: a stay in a separate room at own request is no restraint. Recorded as a kind of restraint it would count as one. */
import { defineRule } from '../../engine/index.js';
import { closedCareTexts } from './texts.js';

/** K32: what the youth asked for is recorded as own request. */
export const ownRequestIsNoRestraint = defineRule({
  id: 'K32',
  severity: 'info',
  kind: 'hard',
  source: 'Jeugdwet 6.2.6(2)',
  article: 'Jeugdwet 6.2.6(2)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...closedCareTexts.K32,
  on: 'restraints',
  appliesTo: ({ measure, ownRequest }) => measure === 'own-request' || ownRequest === true,
  check(restraint, { report }) {
    if (restraint.measure !== 'own-request') report(restraint, {}, { field: 'measure' });
  },
});
