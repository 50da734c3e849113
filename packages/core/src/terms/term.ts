/**
 * What is known of one term: a word of the field with its meaning and its place among the others, as in SKOS.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { Texts } from '../findings/locale.js';
import type { TermId } from './term-ids.js';

/**
 * A term.
 *
 * @dutch begrip
 */
export interface Term {
  /** Stable id, a Dutch word of the field. */
  readonly id: TermId;
  /** What the field calls it. */
  readonly nl: string;
  /** The short form people use. */
  readonly abbreviation?: string;
  /** What English texts call it; some have no settled translation and say so with two words. */
  readonly en: string;
  /** What it means, in a few words: not the text of the law. */
  readonly definition: Texts;
  /** The wider terms it belongs to. */
  readonly broader: readonly TermId[];
  /** The narrower terms that belong to it. */
  readonly narrower: readonly TermId[];
  /** Terms beside it. */
  readonly related: readonly TermId[];
  /** Where it comes from: a law, a policy text, the practice, or our own definition. */
  readonly sources: readonly string[];
  /** The article that defines it. */
  readonly article?: string;
  /** First day on which it has this meaning; absent when it had it in 2015, the first day looked at. */
  readonly validFrom?: PlainDate;
}
