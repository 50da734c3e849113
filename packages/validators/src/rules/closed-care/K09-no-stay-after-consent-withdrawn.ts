/**
 * K09: a closed authorisation that rested on consent lapses fourteen days after the consent was withdrawn, unless a
 * supervision order or the guardianship of an institution carries it by then. One withdrawal is taken as enough. On an
 * emergency authorisation the stay may last as long as that one.
 */
import type { Authorisation, RegisterIndex } from '@jeugd/core';
import { authorisationInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { nightsLost, opensClosedCare } from './closed-authorisations.js';
import { consentsTo, hasFrameOfClosedCare } from './legal-frame.js';
import { closedCareTexts } from './texts.js';

/** K09: no closed night rests on an authorisation from the fourteenth day after its consent was withdrawn. */
export const noStayAfterConsentWithdrawn = defineRule({
  id: 'K09',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.2(7), 6.1.3(5) (to 2022: 6.1.2(9))',
  article: 'Jeugdwet 6.1.2(7), 6.1.3(5) (to 2022: 6.1.2(9))',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K09,
  on: 'authorisations',
  needs: ['consents', 'measures', 'placements'],
  reads: ['authorities', 'persons', 'decisions'],
  appliesTo: (authorisation, { index }) =>
    opensClosedCare(authorisation) && lostItsConsent(authorisation, index),
  check(authorisation, context) {
    const { end: until, endedBy } = authorisationInForce(context.index, authorisation);
    if (until === undefined || endedBy !== 'consent-withdrawn') return;
    if (nightsLost(authorisation, 'consent-withdrawn', context) > 0) context.report(authorisation, { until });
  },
});

/** Whether consent on which an authorisation rested was withdrawn while it held. */
function lostItsConsent(authorisation: Authorisation, index: RegisterIndex): boolean {
  const { personId, start, end } = authorisation;
  return consentsTo(authorisation, index).some(
    ({ withdrawnOn }) =>
      withdrawnOn !== undefined &&
      withdrawnOn >= start &&
      withdrawnOn < end &&
      !hasFrameOfClosedCare(withdrawnOn, personId, index),
  );
}
