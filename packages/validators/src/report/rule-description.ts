/** What is known of a rule, whatever it judges: records of a register, or parts of a message. */
import type { PlainDate, Severity, Texts } from '@jeugd/core';

/**
 * Where a rule comes from: a statute or the logic of data (`hard`), or method, policy or a programme (`soft`).
 *
 * @dutch soort regel
 */
export type RuleKind = 'hard' | 'soft';

/**
 * How sure the source is.
 *
 * @dutch zekerheid
 */
export type Certainty = 'high' | 'medium' | 'low';

/**
 * Why a rule says nothing, in its own words.
 *
 * @dutch reden om over te slaan
 */
export interface SkipReason {
  /** Stable code of the reason, one word: `pseudonymised`. */
  readonly reason: string;
  /** The reason in words. */
  readonly text: Texts;
}

/**
 * What is known of a rule, apart from how it is judged: enough for a catalogue and for the forms of a report.
 *
 * @dutch regelbeschrijving
 */
export interface RuleDescription {
  /** Stable id, as in the catalogue: `P03`. */
  readonly id: string;
  /** How much a finding of it weighs. */
  readonly severity: Severity;
  /** What is wrong when it fails, in a few words. */
  readonly title: Texts;
  /** What is wrong and what to do. `{name}` marks the place of a parameter that the check reports. */
  readonly message: Texts;
  /** Where it stands: a statute, a norm, or `data` for the logic of the data itself. */
  readonly source: string;
  /** The article, when it stands in one. */
  readonly article?: string;
  /** Statute and logic, or method and policy. */
  readonly kind?: RuleKind;
  /** How sure the source is. */
  readonly certainty?: Certainty;
  /** First day in force; absent = always was. */
  readonly validFrom?: PlainDate;
  /** First day no longer in force; absent = still is. */
  readonly validUntil?: PlainDate;
  /** The reason of its own for which it may be skipped, besides those that every rule has. */
  readonly unless?: SkipReason;
}
