/** The rules between messages: all of levels 3 and 4 but TR319, and the customs that messages show. */
import type { CaseRule } from './engine/case-rule.js';
import { assignmentRequestInTime } from './rules/answers/OP274-assignment-request-in-time.js';
import { changeRequestInTime } from './rules/answers/OP346-change-request-in-time.js';
import { answerToARequest } from './rules/answers/TR355-answer-to-a-request.js';
import { noAnswerAfterAssignment } from './rules/answers/TR359-no-answer-after-assignment.js';
import { investigationComesFirst } from './rules/answers/TR360-investigation-comes-first.js';
import { answerAfterInvestigation } from './rules/answers/TR365-answer-after-investigation.js';
import { momentWithChange } from './rules/assignments/IV013-moment-with-change.js';
import { noReasonAtFirst } from './rules/assignments/IV066-no-reason-at-first.js';
import { oneReferenceAfterChangeRequest } from './rules/assignments/IV093-one-reference-after-change-request.js';
import { reasonWithChange } from './rules/assignments/IV099-reason-with-change.js';
import { allowedChange } from './rules/assignments/OP033x1-allowed-change.js';
import { allCurrentAssignments } from './rules/assignments/OP087-all-current-assignments.js';
import { noStackingOnEarlier } from './rules/assignments/OP259-no-stacking-on-earlier.js';
import { extendedInPlace } from './rules/assignments/OP380-extended-in-place.js';
import { numberIsUnique } from './rules/assignments/TR332-number-is-unique.js';
import { referenceOfRequest } from './rules/assignments/TR379-reference-of-request.js';
import { noClaimsOnDeleted } from './rules/assignments/TR385-no-claims-on-deleted.js';
import { codesOfClaimAnswer } from './rules/claim-answers/IV087-codes-of-claim-answer.js';
import { onlyRejectedClients } from './rules/claim-answers/OP304-only-rejected-clients.js';
import { answerToAClaim } from './rules/claim-answers/TR337-answer-to-a-claim.js';
import { answeredLineWasClaimed } from './rules/claim-answers/TR366-answered-line-was-claimed.js';
import { answeredLineIsRepeated } from './rules/claim-answers/TR367-answered-line-is-repeated.js';
import { versionOfClaim } from './rules/claim-answers/TR371-version-of-claim.js';
import { numberOfClaim } from './rules/claim-answers/TR376-number-of-claim.js';
import { creditAfterAnswer } from './rules/claims/IV085-credit-after-answer.js';
import { creditRepeatsDebit } from './rules/claims/IV091-credit-repeats-debit.js';
import { noGapBetweenClaims } from './rules/claims/OP284-no-gap-between-claims.js';
import { notBeforeAssignment } from './rules/claims/TR307-not-before-assignment.js';
import { notAfterAssignment } from './rules/claims/TR308-not-after-assignment.js';
import { lineReferenceIsUnique } from './rules/claims/TR314-line-reference-is-unique.js';
import { claimPeriodNotBeforeEarlier } from './rules/claims/TR318-claim-period-not-before-earlier.js';
import { volumeFitsPeriod } from './rules/claims/TR321-volume-fits-period.js';
import { volumeFitsAssignment } from './rules/claims/TR322-volume-fits-assignment.js';
import { creditOfADebit } from './rules/claims/TR323-credit-of-a-debit.js';
import { claimNumberIsUnique } from './rules/claims/TR333-claim-number-is-unique.js';
import { assignmentOfLineIsKnown } from './rules/claims/TR338-assignment-of-line-is-known.js';
import { categoryAsAssigned } from './rules/claims/TR339-category-as-assigned.js';
import { codeAsAssigned } from './rules/claims/TR340-code-as-assigned.js';
import { unitAsAssigned } from './rules/claims/TR341-unit-as-assigned.js';
import { amountIsVolumeTimesRate } from './rules/claims/TR346-amount-is-volume-times-rate.js';
import { amountFitsBudget } from './rules/claims/TR369-amount-fits-budget.js';
import { notOnDeleted } from './rules/claims/TR384-not-on-deleted.js';
import { beginsWithMonthOrAssignment } from './rules/claims/TR387-begins-with-month-or-assignment.js';
import { endsWithMonthOrAssignment } from './rules/claims/TR388-ends-with-month-or-assignment.js';
import { debitedOnce } from './rules/claims/TR389-claimed-once.js';
import { lineCreditedOnce } from './rules/claims/TR390-credited-once.js';
import { rateOfContract } from './rules/claims/TR418-rate-of-contract.js';
import { productOfAssignment } from './rules/deliveries/IV075-product-of-assignment.js';
import { assignmentOfDeliveryIsKnown } from './rules/deliveries/TR019-assignment-is-known.js';
import { deletionOfSomething } from './rules/deliveries/TR063-deletion-of-something.js';
import { deletedStartHasNoStop } from './rules/deliveries/TR071-deleted-start-has-no-stop.js';
import { deliveryIsNew } from './rules/deliveries/TR074-delivery-is-new.js';
import { noStartAfterStart } from './rules/deliveries/TR326-no-start-after-start.js';
import { stopOfAStart } from './rules/deliveries/TR382-stop-of-a-start.js';
import { noSecondTemporaryStop } from './rules/deliveries/TR413-no-second-temporary-stop.js';
import { stopNotBeforeEarlierStop } from './rules/deliveries/TR414-stop-not-before-earlier-stop.js';
import { noStopAfterFinalStop } from './rules/deliveries/TR415-no-stop-after-final-stop.js';
import { identificationIsUnique } from './rules/messages/TR056-identification-is-unique.js';
import { signedByToday } from './rules/messages/TR135-signed-by-today.js';
import { municipalityExists } from './rules/messages/TR378-municipality-exists.js';
import { productCodeFits } from './rules/messages/TR381-product-code-fits.js';
import { notAssignedAlready } from './rules/requests/OP307-not-assigned-already.js';
import { clientIsKnown } from './rules/requests/TR304-client-is-known.js';
import { referenceIsNew } from './rules/requests/TR347-reference-is-new.js';
import { allCurrentNamed } from './rules/requests/TR349-all-current-named.js';
import { unchangedIsCurrent } from './rules/requests/TR350-unchanged-is-current.js';
import { changedIsCurrent } from './rules/requests/TR351-changed-is-current.js';
import { pastChangeFromTheStart } from './rules/requests/TR357-past-change-from-the-start.js';
import { noStackingInChange } from './rules/requests/TR361-no-stacking-in-change.js';
import { budgetChangesFromTheStart } from './rules/requests/TR373-budget-changes-from-the-start.js';
import { noOpenRequest } from './rules/requests/TR374-no-open-request.js';
import { noSizeWithoutProduct } from './rules/requests/TR375-no-size-without-product.js';
import { sizeOfChangeWithCode } from './rules/requests/TR411-size-with-product-code.js';
import { noSizeOfChangeWithoutCode } from './rules/requests/TR412-no-size-without-code.js';

/** The rules, as they judge. */
export const caseRules: readonly CaseRule[] = [
  identificationIsUnique,
  signedByToday,
  municipalityExists,
  productCodeFits,
  numberIsUnique,
  referenceOfRequest,
  noClaimsOnDeleted,
  allowedChange,
  noReasonAtFirst,
  reasonWithChange,
  momentWithChange,
  extendedInPlace,
  allCurrentAssignments,
  noStackingOnEarlier,
  oneReferenceAfterChangeRequest,
  assignmentOfDeliveryIsKnown,
  deletionOfSomething,
  deletedStartHasNoStop,
  deliveryIsNew,
  noStartAfterStart,
  stopOfAStart,
  noSecondTemporaryStop,
  stopNotBeforeEarlierStop,
  noStopAfterFinalStop,
  productOfAssignment,
  clientIsKnown,
  referenceIsNew,
  noOpenRequest,
  notAssignedAlready,
  allCurrentNamed,
  unchangedIsCurrent,
  changedIsCurrent,
  pastChangeFromTheStart,
  noStackingInChange,
  budgetChangesFromTheStart,
  noSizeWithoutProduct,
  sizeOfChangeWithCode,
  noSizeOfChangeWithoutCode,
  answerToARequest,
  noAnswerAfterAssignment,
  investigationComesFirst,
  answerAfterInvestigation,
  assignmentRequestInTime,
  changeRequestInTime,
  claimNumberIsUnique,
  claimPeriodNotBeforeEarlier,
  noGapBetweenClaims,
  lineReferenceIsUnique,
  assignmentOfLineIsKnown,
  notBeforeAssignment,
  notAfterAssignment,
  categoryAsAssigned,
  codeAsAssigned,
  unitAsAssigned,
  notOnDeleted,
  beginsWithMonthOrAssignment,
  endsWithMonthOrAssignment,
  volumeFitsPeriod,
  volumeFitsAssignment,
  amountFitsBudget,
  debitedOnce,
  creditOfADebit,
  lineCreditedOnce,
  creditAfterAnswer,
  creditRepeatsDebit,
  amountIsVolumeTimesRate,
  rateOfContract,
  answerToAClaim,
  versionOfClaim,
  numberOfClaim,
  answeredLineWasClaimed,
  answeredLineIsRepeated,
  onlyRejectedClients,
  codesOfClaimAnswer,
];
