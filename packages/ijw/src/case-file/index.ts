/**
 * Case files: what messages add up to, and the rules between them (levels 3 and 4).
 *
 * @packageDocumentation
 */
export {
  type Assignment,
  type AssignmentVersion,
  currentVersion,
  isDeletedAssignment,
} from './assignment.js';
export { beginReplay, type Replaying, type ReplayOptions, type ReplayResult } from './begin-replay.js';
export {
  type AssignmentRequest,
  type CareRequest,
  type ChangeRequest,
  isOpenRequest,
  type RequestAnswer,
  type RequestGrant,
} from './care-request.js';
export type { CaseFile } from './case-file.js';
export type { ReplayingClaim } from './claim-in-parts.js';
export { type ClaimedLine, isStandingDebit, type LineState } from './claimed-line.js';
export { type DeliveryStart, type DeliveryStop, isTemporaryStop } from './delivery.js';
export type { AssignedClientTold, DeliveredClientTold, KnownClient } from './known-client.js';
export type { MessageVerdict, ReceivedMessage, Taken } from './received-message.js';
export { type AsyncReplay, type Replay, replay } from './replay.js';
export type { CaseSources, ContractRate, RateQuery } from './sources.js';
export type { Told } from './told.js';
