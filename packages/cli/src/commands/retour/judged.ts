/** A message, judged, and ready to be answered. */
import type { Finding } from '@jeugd/core';
import type { Message, MessageKind, Retour, RetourOptions } from '@jeugd/ijw';
import type { RuleRun } from '@jeugd/validators';

/** What was found, and the way to the answer. */
export interface Judged {
  /** Which message it is; absent for what is none. */
  readonly kind: MessageKind | undefined;
  /** Its header; absent when it could not be read. */
  readonly header: Message['Header'] | undefined;
  /** All that was found, at every level that was checked. */
  readonly findings: readonly Finding[];
  /** Rules that broke down: what they would have found is not known. */
  readonly crashed: readonly string[];
  /** Rules between messages that need a source outside them, and so were not checked. */
  readonly skipped: readonly string[];
  /** Makes the answer. */
  readonly answer: (options: RetourOptions) => Promise<Retour>;
}

/** The rules that broke down. */
export function brokenRules(runs: readonly RuleRun[]): readonly string[] {
  return runs.filter((run) => run.result().outcome === 'crashed').map(({ rule }) => rule.id);
}
