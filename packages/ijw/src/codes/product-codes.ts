/**
 * Product codes: which category a code belongs to. A municipality may have a list of its own, so the list is an
 * argument.
 */

import { standardProductCodes } from './lists/standard-product-codes.js';
import type { ProductCodeList } from './product-code-list.js';

/**
 * Whether a product code belongs to a category, or `undefined` when the list does not know the code: the standard
 * list is advice, and a code that is not in it may be one of the municipality.
 *
 * @dutch hoort de productcode bij de categorie
 * @param list the list in use; the standard list unless told
 * @example
 * productFits('45', '45A04'); // true
 * productFits('43', '45A04'); // false
 * productFits('55', '55A11'); // undefined
 */
export function productFits(
  category: string,
  code: string,
  list: ProductCodeList = standardProductCodes,
): boolean | undefined {
  const known = list.codes.filter((each) => each.code === code);
  return known.length === 0 ? undefined : known.some((each) => each.category === category);
}
