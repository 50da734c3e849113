/** A table of products from outside: rows as a file holds them. */
import { type CareFormId, isCareFormId, JeugdError } from '@jeugd/core';
import { productCategories } from '../../codes/lists/product-categories.js';
import type { ProductGives, ProductMeaning } from './product-meaning.js';

const texts = {
  nl: 'Rij {row} van de producttabel klopt niet: {field}. Nodig zijn category (van JZ020) en een van careForm (een zorgvorm), measure (ots of jeugdreclassering) of gives (nothing, guardianship of unclear); mogelijk zijn code, crisis (true of false), certainty (high, medium of low) en source.',
  en: 'Row {row} of the table of products is not right: {field}. Needed are category (of JZ020) and one of careForm (a care form), measure (ots or jeugdreclassering) or gives (nothing, guardianship or unclear); possible are code, crisis (true or false), certainty (high, medium or low) and source.',
} as const;

/**
 * The lines of a table of products, of rows with the fields `category`, `code`, `careForm`, `crisis`, `measure`, `gives`,
 * `certainty` and `source`; an empty cell, `null` and an absent field are the same. A line counts as `high` and as from
 * `own table` unless it says otherwise. Other fields are passed over.
 *
 * Put the lines before {@link standardProducts} to add to them, as the first of two lines for a product counts.
 *
 * @dutch producttabel inlezen
 * @throws {JeugdError} `ijw/invalid-products` with the number of the first row that is not right, from 1, and its field
 * @example
 * parseProducts([{ category: '43', code: 'X1', careForm: 'gezinshuis' }])[0]?.certainty; // 'high'
 * parseProducts([{ category: '43', code: 'X1', careForm: 'huis' }]); // throws 'ijw/invalid-products'
 */
export function parseProducts(rows: Iterable<Readonly<Record<string, unknown>>>): readonly ProductMeaning[] {
  return [...rows].map((row, at) => {
    const refuse = (field: string): never => {
      throw new JeugdError('ijw/invalid-products', texts, { row: at + 1, field });
    };
    const category = textIn(row, 'category') ?? '';
    if (!productCategories.codes.some((each) => each.code === category)) refuse('category');
    const code = textIn(row, 'code');
    if (code !== undefined && code.length > 5) refuse('code');
    const certainty = textIn(row, 'certainty') ?? 'high';
    if (certainty !== 'high' && certainty !== 'medium' && certainty !== 'low') return refuse('certainty');
    const source = textIn(row, 'source') ?? 'own table';
    return { category, ...(code !== undefined && { code }), ...givesIn(row, refuse), certainty, source };
  });
}

/** What the products give: one of the three fields says it. */
function givesIn(row: Readonly<Record<string, unknown>>, refuse: (field: string) => never): ProductGives {
  const [careForm, measure] = [textIn(row, 'careForm'), textIn(row, 'measure')];
  const gives = textIn(row, 'gives') ?? (careForm !== undefined ? 'help' : 'measure');
  const crisis = textIn(row, 'crisis') ?? 'false';
  if (crisis !== 'true' && crisis !== 'false') refuse('crisis');
  if (careForm !== undefined && measure !== undefined) refuse('measure');
  switch (gives) {
    case 'help':
      if (!isCareFormId(careForm)) return refuse('careForm');
      return { gives, careForm: careForm satisfies CareFormId, ...(crisis === 'true' && { crisis: true }) };
    case 'measure':
      return measure === 'ots' || measure === 'jeugdreclassering' ? { gives, measure } : refuse('measure');
    case 'nothing':
    case 'guardianship':
    case 'unclear':
      return careForm === undefined && measure === undefined ? { gives } : refuse('gives');
    default:
      return refuse('gives');
  }
}

/** A cell as text; `undefined` when it is empty. A file of JSON may hold a number or a truth value. */
function textIn(row: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = Object.hasOwn(row, field) ? row[field] : undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
