/** A list of codes with what people call them. */
import type { Texts } from '../findings/locale.js';

/**
 * A code with its name in both languages.
 *
 * @dutch code met naam
 */
export interface LabelledCode {
  /** As it stands in a record. */
  readonly code: string;
  /** What people call it in Dutch. */
  readonly nl: string;
  /** What people call it in English. */
  readonly en: string;
}

/**
 * A list of codes.
 *
 * @dutch codelijst
 */
export interface CodeList {
  /** What the codes are of. */
  readonly title: Texts;
  /** The codes in their own order. */
  readonly codes: readonly LabelledCode[];
}
