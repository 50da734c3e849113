/** The rules on placement authorisations, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { nightUnderOrderIsAuthorised } from './A01-night-under-order-is-authorised.js';
import { authorisationWithinAYear } from './A02-authorisation-within-a-year.js';
import { authorisationInsideOrder } from './A03-authorisation-inside-order.js';
import { authorisationUsedInTime } from './A04-authorisation-used-in-time.js';
import { heardWithinTwoWeeks } from './A05-heard-within-two-weeks.js';
import { courtAgreesToMove } from './A06-court-agrees-to-move.js';
import { carersAgreeToMove } from './A07-carers-agree-to-move.js';
import { consentToVoluntaryStay } from './A08-consent-to-voluntary-stay.js';
import { partialAuthorityInsideAuthorisation } from './A09-partial-authority-inside-authorisation.js';
import { contactLimitedInPlacement } from './A10-contact-limited-in-placement.js';
import { extensionJoinsOn } from './A11-extension-joins-on.js';
import { courtAgreesToStayAbroad } from './A12-court-agrees-to-stay-abroad.js';
import { endOfPlacementDecidedInTime } from './A13-end-of-placement-decided-in-time.js';
import { closedStayNotOnOrdinaryAuthorisation } from './A14-closed-stay-not-on-ordinary-authorisation.js';
import { placementAskedByWhoMay } from './A15-placement-asked-by-who-may.js';
import { allocationDecisionFiled } from './A16-allocation-decision-filed.js';
import { provisionalAuthorisationNotCounted } from './A17-provisional-time-not-counted.js';

export const authorisationRules: readonly Rule[] = [
  nightUnderOrderIsAuthorised,
  authorisationWithinAYear,
  authorisationInsideOrder,
  authorisationUsedInTime,
  heardWithinTwoWeeks,
  courtAgreesToMove,
  carersAgreeToMove,
  consentToVoluntaryStay,
  partialAuthorityInsideAuthorisation,
  contactLimitedInPlacement,
  extensionJoinsOn,
  courtAgreesToStayAbroad,
  endOfPlacementDecidedInTime,
  closedStayNotOnOrdinaryAuthorisation,
  placementAskedByWhoMay,
  allocationDecisionFiled,
  provisionalAuthorisationNotCounted,
];
