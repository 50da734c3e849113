/**
 * The rules that look inside one message: 60 rules of level 2 and TR319.
 *
 * @packageDocumentation
 */
export type { Classes, ClassName } from './engine/classes.js';
export type { ClassContext, ClassRule, MessageRule, Tally, TallyRule } from './engine/message-rule.js';
export { level2Rules } from './level-2-rules.js';
export {
  type ClaimJudge,
  type MessageJudge,
  type MessageOrigin,
  messageJudge,
} from './message-judge.js';
export { type ValidateMessageOptions, validateMessage } from './validate-message.js';
