/** The rules that look inside one message: the 60 of level 2, and TR319. */
import type { MessageRule } from './engine/message-rule.js';
import { postcodeWithCountry } from './rules/conditions/CD005-postcode-with-country.js';
import { languageOfInterpreter } from './rules/conditions/CD007-language-of-interpreter.js';
import { periodOfTemporaryAddress } from './rules/conditions/CD009-period-of-temporary-address.js';
import { houseOfDutchAddress } from './rules/conditions/CD025-house-of-dutch-address.js';
import { postcodeOfLastingAddress } from './rules/conditions/CD034-postcode-of-lasting-address.js';
import { sizeWithProductCode } from './rules/conditions/CD041-size-with-product-code.js';
import { decisionWithNumberAndDate } from './rules/conditions/CD043-decision-with-number-and-date.js';
import { previousReferenceOfCredit } from './rules/conditions/CD060-previous-reference-of-credit.js';
import { referrerByCodeOnly } from './rules/conditions/CD066-referrer-by-code-only.js';
import { referrerByNameWithoutCode } from './rules/conditions/CD067-referrer-by-name-without-code.js';
import { noCodeOfOtherReferrer } from './rules/conditions/CD068-no-code-of-other-referrer.js';
import { endOfBudget } from './rules/conditions/CD075-end-of-budget.js';
import { endOfWeeklySize } from './rules/conditions/CD076-end-of-weekly-size.js';
import { noSizeWithBudget } from './rules/conditions/CD077-no-size-with-budget.js';
import { noBudgetWithSize } from './rules/conditions/CD078-no-budget-with-size.js';
import { productWithoutBudget } from './rules/conditions/CD079-product-without-budget.js';
import { noSizeWithoutAssignedCode } from './rules/conditions/CD080-no-size-without-assigned-code.js';
import { reasonOfRejection } from './rules/conditions/CD085-reason-of-rejection.js';
import { noReasonUnderInvestigation } from './rules/conditions/CD086-no-reason-under-investigation.js';
import { rateOfUnit } from './rules/conditions/CD087-rate-of-unit.js';
import { noSizeWithoutRequestedCode } from './rules/conditions/CD095-no-size-without-requested-code.js';
import { noSizeWithoutNewCode } from './rules/conditions/CD096-no-size-without-new-code.js';
import { bsnPassesElevenTest } from './rules/constraints/CS002-bsn-passes-eleven-test.js';
import { endOnOrAfterBegin } from './rules/constraints/CS003-end-on-or-after-begin.js';
import { nameUseFitsNames } from './rules/constraints/CS050-name-use-fits-names.js';
import { deliveryIsFirstOrDeletion } from './rules/constraints/CS058-delivery-is-first-or-deletion.js';
import { dutchPostcode } from './rules/constraints/CS089-dutch-postcode.js';
import { periodFrom2021 } from './rules/constraints/CS100-period-from-2021.js';
import { birthDateFitsWhatIsKnown } from './rules/constraints/CS139-birth-date-fits-what-is-known.js';
import { clientIsAPerson } from './rules/constraints/CS318-client-is-a-person.js';
import { nothingIsDebit } from './rules/constraints/CS325-nothing-is-debit.js';
import { deletedAssignmentEndsAtStart } from './rules/constraints/CS335-deleted-assignment-ends-at-start.js';
import { changeReasonNotWithdrawn } from './rules/constraints/CS336-change-reason-not-withdrawn.js';
import { productPeriodInAMonth } from './rules/constraints/CS337-product-period-in-a-month.js';
import { noDailySize } from './rules/constraints/CS338-no-daily-size.js';
import { amountIsVolumeInEuros } from './rules/constraints/CS339-amount-is-volume-in-euros.js';
import { claimPeriodIsAMonth } from './rules/constraints/CS340-claim-period-is-a-month.js';
import { noDailySizeRequested } from './rules/constraints/CS343-no-daily-size-requested.js';
import { birthDateWithin120Years } from './rules/technical/TR002-birth-date-within-120-years.js';
import { contactCanBeReached } from './rules/technical/TR006-contact-can-be-reached.js';
import { stopEndsAfterBegin } from './rules/technical/TR018-stop-ends-after-begin.js';
import { clientHasALastingContact } from './rules/technical/TR061-client-has-a-lasting-contact.js';
import { keyIsUnique } from './rules/technical/TR101-key-is-unique.js';
import { dateNotAfterSigning } from './rules/technical/TR134-date-not-after-signing.js';
import { periodEndsBySigning } from './rules/technical/TR137-period-ends-by-signing.js';
import { assignedOnce } from './rules/technical/TR302-assigned-once.js';
import { creditedOnce } from './rules/technical/TR315-credited-once.js';
import { creditOfEarlierMessage } from './rules/technical/TR316-credit-of-earlier-message.js';
import { productPeriodByClaimPeriod } from './rules/technical/TR319-product-period-by-claim-period.js';
import { claimedWithinFiveYears } from './rules/technical/TR335-claimed-within-five-years.js';
import { grantedFitsRejected } from './rules/technical/TR342-granted-fits-rejected.js';
import { changeOfSomethingExisting } from './rules/technical/TR352-change-of-something-existing.js';
import { changeOfSomething } from './rules/technical/TR353-change-of-something.js';
import { totalIsSumOfLines } from './rules/technical/TR358-total-is-sum-of-lines.js';
import { municipalityOfResidence } from './rules/technical/TR377-municipality-of-residence.js';
import { newProductAfterSigning } from './rules/technical/TR380-new-product-after-signing.js';
import { requestsHaveOwnReference } from './rules/technical/TR383-requests-have-own-reference.js';
import { requestedOnce } from './rules/technical/TR386-requested-once.js';
import { noMunicipalityOfResidence } from './rules/technical/TR409-no-municipality-of-residence.js';
import { newOnce } from './rules/technical/TR410-new-once.js';
import { claimedOnce } from './rules/technical/TR416-claimed-once.js';

/**
 * The rules that look inside one message, by id: the 60 of level 2, and TR319, which the official check applies with
 * them although the rule table puts it at level 3.
 *
 * @dutch regels binnen een bericht
 * @example
 * level2Rules.length; // 61
 */
export const level2Rules: readonly MessageRule[] = [
  postcodeWithCountry,
  languageOfInterpreter,
  periodOfTemporaryAddress,
  houseOfDutchAddress,
  postcodeOfLastingAddress,
  sizeWithProductCode,
  decisionWithNumberAndDate,
  previousReferenceOfCredit,
  referrerByCodeOnly,
  referrerByNameWithoutCode,
  noCodeOfOtherReferrer,
  endOfBudget,
  endOfWeeklySize,
  noSizeWithBudget,
  noBudgetWithSize,
  productWithoutBudget,
  noSizeWithoutAssignedCode,
  reasonOfRejection,
  noReasonUnderInvestigation,
  rateOfUnit,
  noSizeWithoutRequestedCode,
  noSizeWithoutNewCode,
  bsnPassesElevenTest,
  endOnOrAfterBegin,
  nameUseFitsNames,
  deliveryIsFirstOrDeletion,
  dutchPostcode,
  periodFrom2021,
  birthDateFitsWhatIsKnown,
  clientIsAPerson,
  nothingIsDebit,
  deletedAssignmentEndsAtStart,
  changeReasonNotWithdrawn,
  productPeriodInAMonth,
  noDailySize,
  amountIsVolumeInEuros,
  claimPeriodIsAMonth,
  noDailySizeRequested,
  birthDateWithin120Years,
  contactCanBeReached,
  stopEndsAfterBegin,
  clientHasALastingContact,
  keyIsUnique,
  dateNotAfterSigning,
  periodEndsBySigning,
  assignedOnce,
  creditedOnce,
  creditOfEarlierMessage,
  productPeriodByClaimPeriod,
  claimedWithinFiveYears,
  grantedFitsRejected,
  changeOfSomethingExisting,
  changeOfSomething,
  totalIsSumOfLines,
  municipalityOfResidence,
  newProductAfterSigning,
  requestsHaveOwnReference,
  requestedOnce,
  noMunicipalityOfResidence,
  newOnce,
  claimedOnce,
];
