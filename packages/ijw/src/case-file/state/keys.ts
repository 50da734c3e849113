/** What makes two products, starts or stops the same. */
import type { CDT_Product } from '../../standard/complex-types/product.js';
import type { StartProduct } from '../../standard/messages/jw305.js';
import type { StopProduct } from '../../standard/messages/jw307.js';

type Product = CDT_Product | undefined;

/** Whether two products are equal to the letter: an absent one, or an absent code, equals another absent one. */
export function isSameProduct(a: Product, b: Product): boolean {
  return a?.Categorie === b?.Categorie && a?.Code === b?.Code;
}

/** What products that are equal to the letter have in common. */
export function productKey(product: Product): string {
  return `${product?.Categorie ?? ''} ${product?.Code ?? ''}`;
}

/** What a start and its stops have in common: assignment, product and first day. */
export function deliveryKey({
  ToewijzingNummer,
  Begindatum,
  Product: product,
}: StartProduct | StopProduct): string {
  return `${ToewijzingNummer ?? ''} ${Begindatum} ${productKey(product)}`;
}

/** What tells a stop apart: its start, the reason and the last day. */
export function stopKey(stop: StopProduct): string {
  return `${deliveryKey(stop)} ${stop.RedenBeeindiging} ${stop.Einddatum}`;
}
