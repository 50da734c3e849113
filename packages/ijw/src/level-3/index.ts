/**
 * The rules between messages: levels 3 and 4.
 *
 * @packageDocumentation
 */
export type { Need, RuleBetweenMessages } from './engine/case-rule.js';
export { level3Rules } from './level-3-rules.js';
