/**
 * K24: a closed authorisation lapses on the day on which the institution that carries out the order or is guardian
 * decides that residence other than with a foster parent is not needed.
 */
import type { Authorisation, RegisterIndex } from '@jeugd/core';
import { authorisationInForce, residenceNotNeeded } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { isDuring, opensClosedCare } from './closed-authorisations.js';
import { closedCareTexts } from './texts.js';

/** K24: an authorisation is recorded up to the day on which residence was decided not to be needed, and no further. */
export const endsWhenNotNeeded = defineRule({
  id: 'K24',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.12(4)',
  article: 'Jeugdwet 6.1.12(4)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K24,
  on: 'authorisations',
  needs: ['decisions'],
  reads: ['placements', 'persons', 'measures', 'authorities', 'consents', 'requests', 'organisations'],
  appliesTo: (authorisation, { index }) =>
    opensClosedCare(authorisation) && isDecidedNotNeeded(authorisation, index),
  check(authorisation, { index, report }) {
    const { end: until, endedBy } = authorisationInForce(index, authorisation);
    if (until !== undefined && endedBy === 'residence-not-needed') {
      report(authorisation, { until }, { field: 'end' });
    }
  },
});

function isDecidedNotNeeded(authorisation: Authorisation, index: RegisterIndex): boolean {
  const decision = residenceNotNeeded(index, authorisation);
  return decision !== undefined && isDuring(decision.date, authorisation);
}
