export type { CbsRule } from './cbs-rule.js';
export { cbsRule, cbsRules } from './cbs-rules.js';
export type { Basis, RuleFacts, RuleScope } from './rule-facts.js';
