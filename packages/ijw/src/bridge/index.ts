/**
 * The bridge between messages and a register.
 *
 * @packageDocumentation
 */
export { type EndReasonMeaning, endReasonMeanings } from './crosswalks/end-reasons.js';
export { type LegalStatusMeaning, legalStatusMeanings } from './crosswalks/legal-statuses.js';
export { type ReferrerMeaning, referrerMeanings } from './crosswalks/referrers.js';
export { type RelationMeaning, relationMeanings } from './crosswalks/relation-kinds.js';
export { type SexMeaning, sexMeanings } from './crosswalks/sexes.js';
export type { Certainty, Sourced } from './crosswalks/sourced.js';
export { parseProducts } from './products/parse-products.js';
export type { ProductGives, ProductMeaning } from './products/product-meaning.js';
export { standardProducts } from './products/standard-products.js';
export type { ReturnsHome } from './records-of.js';
export { type RegisterFromMessages, type RegisterOfOptions, registerOf } from './register-of.js';
export { carriedByMessages } from './writing/carried-by-messages.js';
export { messagesOf } from './writing/messages-of.js';
export type { CarriedOptions, CarriedRegister, MessagesOfOptions } from './writing/options.js';
export { testBsnOf } from './writing/test-bsns.js';
