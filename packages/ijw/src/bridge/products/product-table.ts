/** Looking up what a product means, and which product to write for a form of help. */
import { ancestorsOf, type CareFormCode } from '@jeugd/core';
import type { ProductMeaning } from './product-meaning.js';

/** What was found for a product: the line, and whether it is that of the code or only of its category. */
export interface FoundMeaning {
  readonly meaning: ProductMeaning;
  /** Whether a code was given that the table does not have. */
  readonly codeUnknown: boolean;
}

/** A table of products, ready to ask. */
export interface ProductTable {
  /** What a product means: the line of its code, else of its category; `undefined` when it has neither. */
  meaningOf(category: string, code?: string): FoundMeaning | undefined;
  /** The product to write for a form of help: its own, else that of the nearest wider form that has one. */
  helpProduct(careForm: CareFormCode, crisis: boolean): ProductMeaning | undefined;
  /** All products with a code that mean the same as one, itself among them, in the order of the table. */
  alike(meaning: ProductMeaning): readonly ProductMeaning[];
  /** The product to write for a measure. */
  measureProduct(measure: string): ProductMeaning | undefined;
}

/** A table from its lines; of two lines for one product the first counts. */
export function productTable(lines: readonly ProductMeaning[]): ProductTable {
  const byProduct = new Map<string, ProductMeaning>();
  for (const line of lines) {
    const key = keyOf(line.category, line.code);
    if (!byProduct.has(key)) byProduct.set(key, line);
  }
  // Only a product with a code is written: a category alone may not say how much was assigned (CD080).
  const written = [...byProduct.values()].filter(({ code }) => code !== undefined);
  const byMeaning = new Map<string, ProductMeaning[]>();
  for (const line of written) {
    const key = meaningKey(line);
    const others = byMeaning.get(key);
    if (others === undefined) byMeaning.set(key, [line]);
    else others.push(line);
  }
  const firstHelp = (careForm: CareFormCode, crisis: boolean) =>
    byMeaning.get(helpKey(careForm, crisis))?.[0];
  return {
    meaningOf(category, code) {
      const own = code === undefined ? undefined : byProduct.get(keyOf(category, code));
      const meaning = own ?? byProduct.get(keyOf(category, undefined));
      return meaning && { meaning, codeUnknown: code !== undefined && own === undefined };
    },
    helpProduct(careForm, crisis) {
      for (const form of [careForm, ...ancestorsOf(careForm)]) {
        const line = firstHelp(form, crisis) ?? firstHelp(form, !crisis);
        if (line !== undefined) return line;
      }
      return undefined;
    },
    alike: (meaning) => byMeaning.get(meaningKey(meaning)) ?? [],
    measureProduct: (measure) => written.find((line) => line.gives === 'measure' && line.measure === measure),
  };
}

function keyOf(category: string, code: string | undefined): string {
  return code === undefined ? category : `${category}/${code}`;
}

/** Two products with the same key give the same record. */
export function meaningKey(meaning: ProductMeaning): string {
  if (meaning.gives === 'help') return helpKey(meaning.careForm, meaning.crisis === true);
  return meaning.gives === 'measure' ? `measure/${meaning.measure}` : meaning.gives;
}

function helpKey(careForm: CareFormCode, crisis: boolean): string {
  return `help/${careForm}/${crisis}`;
}
