/** A list of product codes. */
import type { IjwCode, IjwCodeList } from './code-list.js';

/**
 * A product code.
 *
 * @dutch productcode
 */
export interface ProductCode extends IjwCode {
  /** The category it belongs to, a code of JZ020. */
  readonly category: string;
  /** Paid by effort or by output, where the list says so. */
  readonly variant?: 'Inspanningsgericht' | 'Outputgericht';
  /** The form of help in the list's own coding. */
  readonly careForm?: string;
  /** Whether the category was read from the first two characters of the code, as the list leaves it out. */
  readonly categoryInferred?: boolean;
}

/**
 * A list of product codes.
 *
 * @dutch productcodelijst
 */
export interface ProductCodeList extends IjwCodeList {
  /** The products. */
  readonly codes: readonly ProductCode[];
}
