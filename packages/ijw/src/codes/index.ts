/**
 * The code lists of iJw 3.2 with their Dutch labels: 28 lists, 1,308 codes.
 *
 * The lists of the standard are fixed; municipalities (by year) and product codes (by contract) can be replaced by
 * one's own.
 *
 * @packageDocumentation
 */
export type { IjwCode, IjwCodeList } from './code-list.js';
export { type CodeListId, codeLists } from './code-lists.js';
export { codeOf } from './code-of.js';
export { addressDesignations } from './lists/address-designations.js';
export { addressKinds } from './lists/address-kinds.js';
export { changeReasons } from './lists/change-reasons.js';
export { communicationForms } from './lists/communication-forms.js';
export { countries } from './lists/countries.js';
export { dateUses } from './lists/date-uses.js';
export { debitCredit } from './lists/debit-credit.js';
export { deliveryStatuses } from './lists/delivery-statuses.js';
export { endReasons } from './lists/end-reasons.js';
export { frequencies } from './lists/frequencies.js';
export { legalRepresentations } from './lists/legal-representations.js';
export { legalStatuses } from './lists/legal-statuses.js';
export { messageCodes } from './lists/message-codes.js';
export { municipalities2026 } from './lists/municipalities-2026.js';
export { nameUses } from './lists/name-uses.js';
export { productCategories } from './lists/product-categories.js';
export { referrers } from './lists/referrers.js';
export { rejectionReasons } from './lists/rejection-reasons.js';
export { relationKinds } from './lists/relation-kinds.js';
export { requestAnswers } from './lists/request-answers.js';
export { requestReasons } from './lists/request-reasons.js';
export { retourCodes } from './lists/retour-codes.js';
export { sexes } from './lists/sexes.js';
export { standardProductCodes } from './lists/standard-product-codes.js';
export { transportErrorsGgk } from './lists/transport-errors-ggk.js';
export { transportErrorsVecozo } from './lists/transport-errors-vecozo.js';
export { units } from './lists/units.js';
export { yesNo } from './lists/yes-no.js';
export { isMunicipalityOn, municipalityLists } from './municipalities.js';
export type { Municipality, MunicipalityList } from './municipality-list.js';
export type { ProductCode, ProductCodeList } from './product-code-list.js';
export { productFits } from './product-codes.js';
