export { Consent } from './consent.js';
export { CourtRequest } from './court-request.js';
export { Decision } from './decision.js';
export { Instruction } from './instruction.js';
export { Notice } from './notice.js';
export {
  type ConsentCapacity,
  type ConsentException,
  consentCapacities,
  consentExceptions,
  decisionKinds,
  noticeKinds,
  parties,
  requestKinds,
} from './words.js';
