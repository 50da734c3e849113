/** The table of the standard products: a line per code of JZ21 and per category of JZ020. */
import { standardProductCodes } from '../../codes/lists/standard-product-codes.js';
import type { ProductCode } from '../../codes/product-code-list.js';
import { byCategory, byCode, byFormOfHelp } from './lines.js';
import type { ProductMeaning } from './product-meaning.js';

/**
 * What the standard products mean. Codes that only repeat their category have no line of their own.
 *
 * @dutch betekenis van de standaardproducten
 * @example
 * standardProducts.find(({ code }) => code === '43A09')?.certainty; // 'high'
 */
export const standardProducts: readonly ProductMeaning[] = /* @__PURE__ */ (() => [
  ...byCode.flatMap(({ codes, ...meaning }) =>
    codes.map((code): ProductMeaning => ({ category: code.slice(0, 2), code, ...meaning })),
  ),
  ...standardProductCodes.codes.flatMap((product) => ofItsFormOfHelp(product)),
  ...byCategory,
])();

/** The line of a code that has none of its own, where the list names its form of help. */
function ofItsFormOfHelp({ code, category, careForm: formOfHelp }: ProductCode): readonly ProductMeaning[] {
  if (byCode.some(({ codes }) => codes.includes(code))) return [];
  const line = byFormOfHelp.find(
    (each) => each.formOfHelp === formOfHelp && each.categories.includes(category),
  );
  if (line === undefined) return [];
  const { categories: _, formOfHelp: __, ...meaning } = line;
  return [{ category, code, ...meaning }];
}
