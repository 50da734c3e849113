/**
 * Answers to messages: return messages, and the answer to a claim.
 *
 * @packageDocumentation
 */
export type { AnswerKind } from './answers.js';
export { type ClaimAnswer, claimAnswer } from './claim-answer.js';
export { identificationFor } from './identification-for.js';
export type { NoRetourReason } from './judgement.js';
export type { NoRetour, Retour, RetourMade, RetourVerdict } from './result.js';
export { retour } from './retour.js';
export type { RetourOptions } from './retour-options.js';
