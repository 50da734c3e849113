/** Examples of a rule: small invented registers in which it fails, holds or says nothing. They are its tests too. */
import type { Params, PlainDate, Register } from '@jeugd/core';

/**
 * A situation that a rule judges.
 *
 * @dutch voorbeeld
 */
export interface RuleExample {
  /** The situation in words, as a professional would tell it. */
  readonly text: string;
  /** The day on which it is judged; 2025-01-01 unless given. */
  readonly asOf?: PlainDate;
  /** The register, apart from what it says about itself. Invented. */
  readonly records: Omit<Register, 'about'>;
}

/**
 * A situation in which the rule finds faults.
 *
 * @dutch voorbeeld dat faalt
 */
export interface FailingExample extends RuleExample {
  /** Every fault, by its place, in the order of the report: `placements/p1 start`. */
  readonly faults: readonly string[];
  /** What the first fault says in numbers and days. */
  readonly says?: Params;
}

/**
 * A situation about which the rule says nothing.
 *
 * @dutch voorbeeld dat wordt overgeslagen
 */
export interface SkippedExample extends RuleExample {
  /** Why, as the code in the report: `nothing-to-check`. */
  readonly reason: string;
}

/**
 * The examples of one rule: at least one that fails and one that holds, and the days on the boundary.
 *
 * @dutch voorbeelden van een regel
 */
export interface RuleExamples {
  /** In these it fails. */
  readonly fails: readonly [FailingExample, ...FailingExample[]];
  /** In these it holds. */
  readonly holds: readonly [RuleExample, ...RuleExample[]];
  /** About these it says nothing. */
  readonly skips?: readonly SkippedExample[];
}

/**
 * Examples by the id of the rule.
 *
 * @dutch voorbeelden per regel
 */
export type ExamplesOfRules = Readonly<Record<string, RuleExamples>>;
