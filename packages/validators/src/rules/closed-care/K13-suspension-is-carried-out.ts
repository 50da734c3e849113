/**
 * K13: a closed authorisation is suspended with the agreement of a behavioural scientist, and while it is the youth is
 * not in closed care, unless another title carries those nights.
 */
import type { Authorisation } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isForClosedCare, nightsLost } from './closed-authorisations.js';
import { closedCareTexts } from './texts.js';

/** K13: each suspension was agreed to, and no closed night lies in one. */
export const suspensionIsCarriedOut = defineRule({
  id: 'K13',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.12(5)',
  article: 'Jeugdwet 6.1.12(5)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K13,
  on: 'authorisations',
  reads: ['placements', 'leaves', 'persons', 'measures', 'authorities', 'consents', 'requests', 'decisions'],
  appliesTo: (authorisation, { index }) =>
    isForClosedCare(authorisation) &&
    (authorisation.suspensions ?? []).length > 0 &&
    (index.has('placements') || !isAgreed(authorisation)),
  check(authorisation, context) {
    if (!isAgreed(authorisation) || nightsLost(authorisation, 'suspended', context) > 0) {
      context.report(authorisation, {}, { field: 'suspensions' });
    }
  },
});

function isAgreed({ suspensions = [] }: Authorisation): boolean {
  return suspensions.every(({ scientistAgreed }) => scientistAgreed === true);
}
