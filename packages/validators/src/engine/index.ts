/**
 * The engine under the rules, free of domain rules: what a rule is, how rules run, the report and its forms.
 *
 * @packageDocumentation
 */
export * from '../report/index.js';
export { type CheckOptions, checkRegister } from './check-register.js';
export { defineGroupRule, defineRule } from './define-rule.js';
export type {
  CheckContext,
  GroupContext,
  GroupRule,
  Place,
  RecordRule,
  Reservation,
  Rule,
  RuleContext,
  RuleOn,
} from './rule.js';
