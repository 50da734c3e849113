/** What makes two products, starts or stops the same. */
import type { CDT_Product } from '../../standard/complex-types/product.js';
import type { StartProduct } from '../../standard/messages/jw305.js';
import type { StopProduct } from '../../standard/messages/jw307.js';

type Product = CDT_Product | undefined;

/** Whether two products are equal to the letter: an absent one, or an absent code, equals another absent one. */
export function isSameProduct(a: Product, b: Product): boolean {
  return a?.Categorie === b?.Categorie && a?.Code === b?.Code;
}

/** Whether two starts, or a start and a stop, have the key of a start: assignment, product and first day. */
export function isSameDelivery(a: StartProduct | StopProduct, b: StartProduct | StopProduct): boolean {
  return (
    a.ToewijzingNummer === b.ToewijzingNummer &&
    a.Begindatum === b.Begindatum &&
    isSameProduct(a.Product, b.Product)
  );
}

/** Whether two stops have the same key: that of the start, with reason and last day. */
export function isSameStop(a: StopProduct, b: StopProduct): boolean {
  return isSameDelivery(a, b) && a.RedenBeeindiging === b.RedenBeeindiging && a.Einddatum === b.Einddatum;
}
