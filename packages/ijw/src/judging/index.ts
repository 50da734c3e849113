/**
 * Judging: messages in, one by one and of any size; what was found, an answer to each, and one report out.
 *
 * @packageDocumentation
 */
export { beginJudging, type Judging, type JudgingOptions } from './begin-judging.js';
export type { JudgedMessage } from './judged-message.js';
export type { MessageFile } from './message-file.js';
