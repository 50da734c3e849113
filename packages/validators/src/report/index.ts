/**
 * The report and its forms, and a rule at work: for whatever is judged, a register or a message.
 *
 * @packageDocumentation
 */
export { reportAsJson } from './as-json.js';
export { type OperationOutcomeOptions, reportAsOperationOutcome } from './as-operation-outcome.js';
export { comparedWith } from './baseline.js';
export { combinedReport } from './combined.js';
export { type Failure, failures, hasFailed } from './failure.js';
export { findingsOf } from './findings-of.js';
export type { Found, InputFile, RejectedRecord } from './found.js';
export { reasonInWords } from './reason-in-words.js';
export type { Baseline, FileReport, Outcome, Report, RuleResult, Summary } from './report.js';
export { type ReportParts, reportOf } from './report-of.js';
export { parseReport, reportJsonSchema } from './report-schema.js';
export type { Certainty, RuleDescription, RuleKind, SkipReason } from './rule-description.js';
export { type RuleRun, ruleRun } from './rule-run.js';
export { reportAsSarif, type SarifOptions } from './sarif/as-sarif.js';
export { reportAsText, type TextOptions } from './text/as-text.js';
export { severityTexts } from './texts.js';
