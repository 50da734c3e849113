/** Which product was delivered: as assigned, else as claimed, else as started. */
import { type Assignment, type CaseFile, currentVersion, isStandingDebit } from '../../case-file/index.js';
import { type FoundMeaning, meaningKey, type ProductTable } from '../products/product-table.js';

/** A product as a message names it. */
export interface NamedProduct {
  /** Code of JZ020. */
  readonly category: string;
  /** Code of the product. */
  readonly code?: string;
}

/** What was found out about a product. */
export interface ProductFound {
  /** What it means; absent when no message names a product. */
  readonly found?: FoundMeaning;
  /** Its category, when a message names one. */
  readonly category?: string;
  /** Whether products of different meaning were claimed on the assignment. */
  readonly claimsDiffer: boolean;
}

/** The products that were claimed on an assignment and count, each once. */
export function claimedProducts({ lines }: CaseFile): ReadonlyMap<number, readonly NamedProduct[]> {
  const byNumber = new Map<number, NamedProduct[]>();
  for (const claimed of lines) {
    if (!isStandingDebit(claimed)) continue;
    const { ToewijzingNummer, ProductCategorie: category, ProductCode: code } = claimed.line;
    const products = byNumber.get(ToewijzingNummer) ?? [];
    if (!products.some((each) => each.category === category && each.code === code))
      products.push({ category, code });
    byNumber.set(ToewijzingNummer, products);
  }
  return byNumber;
}

/** What a delivery was of. An assignment with a code says it; one with a category, or with nothing, leaves it to the claims. */
export function productOf(
  assignment: Assignment | undefined,
  started: { readonly Categorie: string; readonly Code?: string } | undefined,
  claimed: readonly NamedProduct[],
  table: ProductTable,
): ProductFound {
  const told = (assignment && currentVersion(assignment).Product) ?? started;
  if (told?.Code !== undefined) return ofProduct({ category: told.Categorie, code: told.Code }, table, false);
  const meanings = new Set(
    claimed.flatMap(({ category, code }) => {
      const found = table.meaningOf(category, code);
      return found === undefined ? [] : meaningKey(found.meaning);
    }),
  );
  const [first] = claimed;
  if (first !== undefined && meanings.size === 1) return ofProduct(first, table, false);
  if (told !== undefined) return ofProduct({ category: told.Categorie }, table, meanings.size > 1);
  return { claimsDiffer: meanings.size > 1 };
}

function ofProduct(
  { category, code }: NamedProduct,
  table: ProductTable,
  claimsDiffer: boolean,
): ProductFound {
  const found = table.meaningOf(category, code);
  return { category, claimsDiffer, ...(found !== undefined && { found }) };
}
