/**
 * The rules and retour codes of iJw 3.2: what each asks, whether it is checked, and what to do about it.
 *
 * @packageDocumentation
 */
export { type Explanation, explain } from './explain.js';
export { ijwRule, ijwRules } from './ijw-rules.js';
export type { IjwRule, IjwRuleKind } from './rule.js';
export type { RuleCheck } from './rule-facts.js';
