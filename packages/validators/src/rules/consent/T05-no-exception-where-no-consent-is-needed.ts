/**
 * T05: under a closed authorisation, a supervision order, guardianship of an institution or youth probation help needs
 * no consent; the rules on who must consent are not about it.
 *
 * What can be wrong then is an exception to consent: it has no meaning where none is needed.
 */
import { defineRule } from '../../engine/index.js';
import { consentOver } from './consent-over-care.js';
import { consentTexts } from './texts.js';

/** T05: help that is compulsory on all its days has no recorded exception to consent. */
export const noExceptionWhereNoConsentIsNeeded = defineRule({
  id: 'T05',
  severity: 'info',
  kind: 'hard',
  source: 'Jeugdwet 7.3.4(1)',
  article: 'Jeugdwet 7.3.4(1)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...consentTexts.T05,
  on: ['trajectories', 'placements'],
  needs: ['persons', 'measures', 'consents'],
  reads: ['authorities', 'authorisations', 'decisions', 'requests'],
  appliesTo: (care, context) => consentOver(care, context).has('compulsory'),
  check(care, context) {
    if (consentOver(care, context).size > 1) return;
    for (const consent of context.index.of('consents', 'about', care.id)) {
      if (consent.personId !== care.personId || consent.exception === undefined) continue;
      context.report(consent, {}, { table: 'consents', field: 'exception' });
    }
  },
});
