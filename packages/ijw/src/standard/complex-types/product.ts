/**
 * What care, how much, and who referred to it.
 */
import { baseClass, one, optional } from '../../definition/class-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { LDT_AgbCode, LDT_NaamVerwijzer, LDT_TypeVerwijzer } from '../data-types/party.js';
import {
  LDT_Eenheid,
  LDT_Frequentie,
  LDT_ProductCategorie,
  LDT_ProductCode,
  LDT_Volume,
} from '../data-types/product.js';

/** A category, with a product where it is precise. */
export const CDT_Product = baseClass('CDT_Product', {
  Categorie: one(LDT_ProductCategorie),
  Code: optional(LDT_ProductCode),
});
export type CDT_Product = TypeOf<typeof CDT_Product>;

/** How much of what, per what. */
export const CDT_Omvang = baseClass('CDT_Omvang', {
  Volume: one(LDT_Volume),
  Eenheid: one(LDT_Eenheid),
  Frequentie: one(LDT_Frequentie),
});
export type CDT_Omvang = TypeOf<typeof CDT_Omvang>;

/** Who referred: the kind, with a name or an AGB code. */
export const CDT_Verwijzer = baseClass('CDT_Verwijzer', {
  Type: one(LDT_TypeVerwijzer),
  Naam: optional(LDT_NaamVerwijzer),
  ZorgverlenerCode: optional(LDT_AgbCode),
});
export type CDT_Verwijzer = TypeOf<typeof CDT_Verwijzer>;
