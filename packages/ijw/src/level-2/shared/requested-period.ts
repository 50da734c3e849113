/**
 * The first and last day of an assigned, requested, changed or new product: each class has its own names for them.
 */
import type { PlainDate } from '@jeugd/core';
import type { Classes } from '../engine/classes.js';

/** The classes of a product with a period. */
export type ProductClass =
  | 'JW301.ToegewezenProduct'
  | 'JW315.AangevraagdProduct'
  | 'JW317.NieuwProduct'
  | 'JW317.TeWijzigenProduct';

/** The first day of the product. */
export function firstDayOf(product: Classes[ProductClass]): PlainDate {
  if ('ToewijzingIngangsdatum' in product) return product.ToewijzingIngangsdatum;
  return 'GewensteIngangsdatum' in product ? product.GewensteIngangsdatum : product.Ingangsdatum;
}

/** The last day of the product, that day included; `undefined` when it is open. */
export function lastDayOf(product: Classes[ProductClass]): PlainDate | undefined {
  return 'ToewijzingIngangsdatum' in product ? product.ToewijzingEinddatum : product.Einddatum;
}

/** The name of the element with the last day. */
export function lastDayElement(product: Classes[ProductClass]): 'Einddatum' | 'ToewijzingEinddatum' {
  return 'ToewijzingIngangsdatum' in product ? 'ToewijzingEinddatum' : 'Einddatum';
}

/** Whether the product is open or ends after 31 December 2020: the newer rules on size are about those only. */
export function runsAfter2020(product: Classes[ProductClass]): boolean {
  const lastDay = lastDayOf(product);
  return lastDay === undefined || lastDay > '2020-12-31';
}
