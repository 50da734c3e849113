/** The rules on closed care (title, plan and stay), in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { closedStayHasATitle } from './K01-closed-stay-has-a-title.js';
import { regularAuthorisationOneYear } from './K02-regular-authorisation-one-year.js';
import { emergencyAuthorisationFourWeeks } from './K03-emergency-authorisation-four-weeks.js';
import { firstConditionalSixMonths } from './K04-first-conditional-six-months.js';
import { conditionalExtendedOneYear } from './K05-conditional-extended-one-year.js';
import { conditionalAdmissionSixMonths } from './K06-conditional-admission-six-months.js';
import { noStayOnALapsedAuthorisation } from './K07-no-stay-on-a-lapsed-authorisation.js';
import { measureOrConsent } from './K08-measure-or-consent.js';
import { noStayAfterConsentWithdrawn } from './K09-no-stay-after-consent-withdrawn.js';
import { closedCarePast18 } from './K10-closed-care-past-18.js';
import { behaviouralScientistAgrees } from './K11-behavioural-scientist-agrees.js';
import { registeredClosedAccommodation } from './K12-registered-closed-accommodation.js';
import { suspensionIsCarriedOut } from './K13-suspension-is-carried-out.js';
import { leaveWithBehaviouralScientist } from './K14-leave-with-behavioural-scientist.js';
import { admissionInWriting } from './K15-admission-in-writing.js';
import { decisionWhenInside } from './K16-decision-when-inside.js';
import { olderTitleEnds } from './K17-older-title-ends.js';
import { noSecondAuthorisation } from './K18-no-second-authorisation.js';
import { planOfAConditionalAuthorisation } from './K19-plan-of-a-conditional-authorisation.js';
import { groundsNoted } from './K20-grounds-noted.js';
import { filedByWhoMay } from './K21-filed-by-who-may.js';
import { allAreHeard } from './K22-all-are-heard.js';
import { familyGroupPlanOffered } from './K23-family-group-plan-offered.js';
import { endsWhenNotNeeded } from './K24-ends-when-not-needed.js';
import { closedCarePlanInTime } from './K25-closed-care-plan-in-time.js';
import { closedCarePlanEvaluated } from './K26-closed-care-plan-evaluated.js';
import { plannedRestraintsComplete } from './K27-planned-restraints-complete.js';
import { responsibleAndAdviserNamed } from './K28-responsible-and-adviser-named.js';
import { admissionIsTold } from './K29-admission-is-told.js';
import { suspensionIsTold } from './K30-suspension-is-told.js';
import { closedAuthorisationInDetention } from './K31-closed-authorisation-in-detention.js';
import { ownRequestIsNoRestraint } from './K32-own-request-is-no-restraint.js';
import { conditionalPlanHoldsFiveRestraints } from './K33-conditional-plan-holds-five-restraints.js';
import { challengeDecidedInTime } from './K34-challenge-decided-in-time.js';

export const closedCareRules: readonly Rule[] = [
  closedStayHasATitle,
  regularAuthorisationOneYear,
  emergencyAuthorisationFourWeeks,
  firstConditionalSixMonths,
  conditionalExtendedOneYear,
  conditionalAdmissionSixMonths,
  noStayOnALapsedAuthorisation,
  measureOrConsent,
  noStayAfterConsentWithdrawn,
  closedCarePast18,
  behaviouralScientistAgrees,
  registeredClosedAccommodation,
  suspensionIsCarriedOut,
  leaveWithBehaviouralScientist,
  admissionInWriting,
  decisionWhenInside,
  olderTitleEnds,
  noSecondAuthorisation,
  planOfAConditionalAuthorisation,
  groundsNoted,
  filedByWhoMay,
  allAreHeard,
  familyGroupPlanOffered,
  endsWhenNotNeeded,
  closedCarePlanInTime,
  closedCarePlanEvaluated,
  plannedRestraintsComplete,
  responsibleAndAdviserNamed,
  admissionIsTold,
  suspensionIsTold,
  closedAuthorisationInDetention,
  ownRequestIsNoRestraint,
  conditionalPlanHoldsFiveRestraints,
  challengeDecidedInTime,
];
