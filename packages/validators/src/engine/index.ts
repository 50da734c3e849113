/**
 * The engine under the rules, free of domain rules: what a rule is, how rules run, the report and its forms.
 *
 * @packageDocumentation
 */
export { reportAsJson } from './as-json.js';
export { reportAsText, type TextOptions } from './as-text.js';
export { type CheckOptions, checkRegister } from './check-register.js';
export { defineGroupRule, defineRule } from './define-rule.js';
export { findingsOf } from './findings-of.js';
export type { Found, InputFile, RejectedRecord } from './found.js';
export { type ReportParts, reportOf } from './make-report.js';
export { reasonInWords } from './reason-in-words.js';
export type { FileReport, Outcome, Report, RuleResult, Summary } from './report.js';
export type {
  Certainty,
  CheckContext,
  GroupContext,
  GroupRule,
  Place,
  RecordRule,
  Reservation,
  Rule,
  RuleContext,
  RuleDescription,
  RuleKind,
  RuleOn,
} from './rule.js';
export { type RuleRun, ruleRun } from './rule-run.js';
