/** The report: everything a check has to say, as plain data. A report that hides an outcome is a lie. */
import type { Finding, Locale, PlainDate, Severity } from '@jeugd/core';

/**
 * How a rule ended: it held, it failed on at least one record, it could not say anything, or it broke down itself.
 *
 * @dutch uitkomst van een regel
 */
export type Outcome = 'passed' | 'failed' | 'skipped' | 'crashed';

/**
 * How one rule ended.
 *
 * @dutch uitslag van een regel
 */
export interface RuleResult {
  /** The rule. */
  readonly id: string;
  /** How heavy its findings weigh, also when it has none; absent in reports of before this was told. */
  readonly severity?: Severity;
  /** How it ended; a rule that broke down on one record has crashed, whatever it found elsewhere. */
  readonly outcome: Outcome;
  /** Records it applied to. */
  readonly checked: number;
  /** Faults it found; also those not kept in the report. */
  readonly failed: number;
  /** Records with a fault, where they are fewer than the faults. */
  readonly failedRecords?: number;
  /**
   * Why it was skipped or crashed, as a stable code: `nothing-to-check`, `not-in-force`, `table-missing:persons,groups`
   * (it needs all of these), `no-table-of:trajectories,placements` (it needs one of these), a word of the rule itself,
   * or `threw:TypeError`. {@link reasonInWords} gives the words.
   */
  readonly reason?: string;
  /** Records, or groups of records, on which it broke down. */
  readonly crashed?: number;
}

/**
 * What was found in one file.
 *
 * @dutch uitslag van een bestand
 */
export interface FileReport {
  /** The file as the user named it. */
  readonly file: string;
  /** What it is: a table, a message; `unknown` when nobody said. */
  readonly kind: string;
  /** The findings that stand in it. */
  readonly findings: readonly Finding[];
}

/**
 * The numbers at the end.
 *
 * @dutch samenvatting
 */
export interface Summary {
  /** Findings that are errors; as the next two, also those not kept in the report. */
  readonly errors: number;
  /** Findings that are warnings. */
  readonly warnings: number;
  /** Findings worth knowing. */
  readonly infos: number;
  /** Rules that held. */
  readonly passed: number;
  /** Rules that failed. */
  readonly failed: number;
  /** Rules that could not say anything. */
  readonly skipped: number;
  /** Rules that broke down. */
  readonly crashed: number;
}

/**
 * How a report differs from an earlier one.
 *
 * @dutch vergelijking met een eerder rapport
 */
export interface Baseline {
  /** The day on which the earlier report judged. */
  readonly asOf: PlainDate;
  /** The fingerprints of the findings that the earlier report did not have, in the order of the report. */
  readonly added: readonly string[];
  /** How many findings both have. */
  readonly unchanged: number;
  /** The findings that only the earlier report had, in its order. */
  readonly gone: readonly Finding[];
  /** Codes of which one of the reports did not keep all findings: of these the comparison says only part. */
  readonly incomplete?: readonly string[];
}

/**
 * A report.
 *
 * @dutch rapport
 */
export interface Report {
  /** Version of this form of report. */
  readonly version: '1';
  /** What made it. */
  readonly tool: string;
  /** Language of the messages; absent when there are several, or nobody said. */
  readonly locale?: Locale;
  /** The day on which the data were judged. */
  readonly asOf: PlainDate;
  /** Every input with what was found in it, by name; absent when the data came from no file. */
  readonly files?: readonly FileReport[];
  /** The findings that stand in no file; {@link findingsOf} gives those in files too. */
  readonly findings: readonly Finding[];
  /** How each rule ended, by id. */
  readonly rules: readonly RuleResult[];
  /** The codes of which not all findings were kept, with their total. */
  readonly truncated?: Readonly<Record<string, number>>;
  /** What changed since an earlier report, when it was put beside one. */
  readonly baseline?: Baseline;
  /** The numbers at the end. */
  readonly summary: Summary;
}
