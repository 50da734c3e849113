/** What a check says of a record. */
import type { Params } from '@jeugd/core';
import type { RecordView } from './record-view.js';

/** The fields at fault: none when the record is right; `undefined` when the rule is not about it. */
export type Verdict = readonly string[] | undefined;

/** Nothing is wrong. */
export const right: Verdict = [];

/** How a rule judges one record. */
export interface RecordCheck {
  /** Judges. */
  readonly judge: (view: RecordView) => Verdict;
  /** What the message needs besides; known codes only. */
  readonly params?: (view: RecordView) => Params;
}

/** Checks by the id of their rule. */
export type RecordChecks = Readonly<Record<string, RecordCheck>>;

/** The codes of a field in words. */
export function codesOf(view: RecordView, field: string): Params {
  return { codes: [...(view.codes.get(field) ?? [])].join(', ') };
}
