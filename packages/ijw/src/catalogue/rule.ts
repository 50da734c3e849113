/** A rule of the standard, as people look it up. */
import type { PlainDate, Texts } from '@jeugd/core';
import type { RuleCheck } from './rule-facts.js';

/**
 * The kinds of rules: UP principle, OP business rule, IV filling instruction, CD condition, CS constraint, RS
 * restriction of a data type, TR technical rule.
 *
 * @dutch soort regel
 */
export type IjwRuleKind = 'UP' | 'OP' | 'IV' | 'CD' | 'CS' | 'RS' | 'TR';

/**
 * A rule of the standard.
 *
 * @dutch regel van de standaard
 */
export interface IjwRule {
  /** Official id: `TR018`. */
  readonly id: string;
  /** What kind of rule it is. */
  readonly kind: IjwRuleKind;
  /**
   * At which level a breach is found: 1 structure, 2 inside one message, 3 against earlier messages, 4 against an
   * outside source, `file` on the file; absent for rules that have no level, which other rules implement or nothing
   * decides.
   */
  readonly level?: 1 | 2 | 3 | 4 | 'file';
  /** The code with which a breach is sent back. Level 1 has none: there is no return message. */
  readonly retourCode?: string;
  /** What it asks, in words of our own. */
  readonly text: Texts;
  /** The messages it is about. Return messages follow the message they answer and are not named. */
  readonly messages: readonly string[];
  /** The elements (`JW307.StopProduct.Einddatum`), classes or data types it is about. */
  readonly about: readonly string[];
  /** The technical rules that implement it; empty when it stands by itself. */
  readonly through: readonly string[];
  /** How it can be decided. */
  readonly check: RuleCheck;
  /** Whether this library checks it; `partly` when it checks some of the rules that implement it. */
  readonly checked: 'yes' | 'partly' | 'no';
  /** How it is checked, or why it is not. */
  readonly why: Texts;
  /** First day in force of the release it is of. */
  readonly validFrom: PlainDate;
  /** Where it stands. */
  readonly source: string;
}
