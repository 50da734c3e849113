/**
 * What findings mean for the answer: which level was failed, and where.
 */
import type { Finding } from '@jeugd/core';
import { type Faults, faultsOf } from './faults.js';

/**
 * Why a message gets no answer.
 *
 * - `level-1`: it is not in the form that its XSD asks. The transport tells the sender; the standard has no message for it.
 * - `not-readable`: it could not be read or judged for another reason. The sender is told outside the messages (OP090x2).
 * - `is-answer`: it answers another message itself.
 *
 * @dutch geen retourbericht
 */
export type NoRetourReason = 'level-1' | 'not-readable' | 'is-answer';

/** What the findings come to. */
export type Judgement = { readonly none: NoRetourReason } | Judged;

/** A message that gets an answer: it fails level 2 as a whole, or has faults of level 3 and 4, or none at all. */
export type Judged =
  | { readonly none?: never; readonly isTechnical: true }
  | { readonly none?: never; readonly isTechnical: false; readonly faults: Faults };

/** Only errors count: a warning rejects nothing. */
export function judgementOf(findings: readonly Finding[]): Judgement {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isAt = (asked: number): boolean => errors.some(({ level }) => level === asked);
  if (isAt(1)) return { none: 'level-1' };
  if (errors.some(({ level }) => level === undefined)) return { none: 'not-readable' };
  if (isAt(2)) return { isTechnical: true };
  return { isTechnical: false, faults: faultsOf(errors) };
}
