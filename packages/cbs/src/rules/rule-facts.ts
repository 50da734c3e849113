/** What is written down of a rule. */
import type { PlainDate, Severity, Texts } from '@jeugd/core';
import type { RecordKind } from '../records/index.js';

/**
 * What a rule rests on: `stated` in the protocol or another named source, `inferred` from the text or the Act, or `own`: a
 * check of plausibility that we propose. CBS has its own list of checks, which was not found.
 *
 * @dutch grondslag van een regel
 */
export type Basis = 'stated' | 'inferred' | 'own';

/**
 * What must be at hand to decide a rule: one record, one delivery, files of others or a register, figures over time, or
 * knowledge that no file holds.
 *
 * @dutch reikwijdte van een regel
 */
export type RuleScope = 'record' | 'delivery' | 'cross-file' | 'metrics' | 'manual';

/**
 * A rule as its source has it.
 *
 * @dutch regel uit de bron
 */
export interface RuleFacts {
  /** Stable id. */
  readonly id: string;
  /** The records it is about: some kinds, all, or the delivery as a whole. */
  readonly about: readonly RecordKind[] | 'all' | 'delivery';
  /** The fields it reads. */
  readonly fields: readonly string[];
  /** What must be at hand. */
  readonly scope: RuleScope;
  /** What it rests on. */
  readonly basis: Basis;
  /** How much it would weigh if it were sure. */
  readonly weight: Severity;
  /** The paragraphs, of v2 and v5 unless named otherwise. */
  readonly source: string;
  /** First reporting day it is for; absent = from 2015. */
  readonly validFrom?: PlainDate;
  /** First reporting day it is no longer for. */
  readonly validUntil?: PlainDate;
  /** The rules that took its place. */
  readonly supersededBy?: readonly string[];
  /** What is wrong, in a few words. */
  readonly title: Texts;
  /** What is wrong and what to do. */
  readonly message: Texts;
}
