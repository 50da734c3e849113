/** What the tables of the catalogue hold of a rule. */

/**
 * How a rule can be decided.
 *
 * `structure`: by the definition of the message. `file`: on the file itself. `message`: inside one message. `case`:
 * against earlier messages. `custom`: against earlier messages too, but a breach rejects nothing. `flow`: it says what
 * becomes of messages, and that is what happens to them here. `outside`: against a source outside the messages. `rules`: by the technical rules that
 * implement it. `practice`: it says how messages follow from each other, and no technical rule decides it.
 * `deadline` and `process`: no message content proves it.
 *
 * @dutch wijze van controle
 */
export type RuleCheck =
  | 'structure'
  | 'file'
  | 'message'
  | 'case'
  | 'custom'
  | 'flow'
  | 'outside'
  | 'rules'
  | 'practice'
  | 'deadline'
  | 'process';

/** A rule as it stands in a table. */
export interface RuleFacts {
  readonly id: string;
  readonly level?: 1 | 2 | 3 | 4 | 'file';
  readonly retourCode?: string;
  readonly nl: string;
  readonly en: string;
  readonly messages: readonly string[];
  readonly about?: readonly string[];
  readonly through?: readonly string[];
  readonly check: RuleCheck;
  /** How it is checked, where that differs from others of its check. */
  readonly note?: { readonly checked: 'yes' | 'partly' | 'no'; readonly nl: string; readonly en: string };
}
