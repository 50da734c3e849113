/** A list of codes of the message standard, with what its codes mean in Dutch. */
import type { PlainDate, Texts } from '@jeugd/core';

/**
 * A code of the message standard.
 *
 * @dutch code uit een codelijst
 */
export interface IjwCode {
  /** As it stands in a message, with its leading zeros. */
  readonly code: string;
  /** The official Dutch label. */
  readonly nl: string;
  /**
   * First day on which it may be used, where the source says so; absent = always. No code has an expiry date there.
   */
  readonly validFrom?: PlainDate;
  /** What else to know: withdrawn, or only allowed in some place. */
  readonly note?: Texts;
  /** The message, in the list of message codes. */
  readonly message?: string;
  /** Who sends it, in the list of GGK errors. */
  readonly sender?: string;
}

/**
 * A list of codes of the message standard.
 *
 * @dutch codelijst
 */
export interface IjwCodeList {
  /** Official id: `JZ020`. */
  readonly id: string;
  /** What the codes are of. */
  readonly title: Texts;
  /** Where the codes come from. */
  readonly source: string;
  /** The data type of the elements that hold a code of this list; absent when none does. */
  readonly dataType?: string;
  /** Whether the XSD names the codes, so that another code fails at level 1. */
  readonly closed: boolean;
  /** The codes in their own order. */
  readonly codes: readonly IjwCode[];
}
