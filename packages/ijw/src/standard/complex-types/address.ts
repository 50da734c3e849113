/**
 * Addresses and telephone numbers.
 */
import { baseClass, one, optional } from '../../definition/class-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import {
  LDT_AanduidingWoonadres,
  LDT_Huisletter,
  LDT_Huisnummer,
  LDT_HuisnummerToevoeging,
  LDT_Landnummer,
  LDT_Plaatsnaam,
  LDT_Postcode,
  LDT_Straatnaam,
  LDT_Telefoonnummer,
} from '../data-types/address.js';
import { LDT_LandCode } from '../data-types/country.js';

/** A house number with what belongs to it. */
export const CDT_Huis = baseClass('CDT_Huis', {
  Huisnummer: one(LDT_Huisnummer),
  Huisletter: optional(LDT_Huisletter),
  HuisnummerToevoeging: optional(LDT_HuisnummerToevoeging),
  AanduidingWoonadres: optional(LDT_AanduidingWoonadres),
});
export type CDT_Huis = TypeOf<typeof CDT_Huis>;

/** An address; all parts may be absent. */
export const CDT_Adres = baseClass('CDT_Adres', {
  Huis: optional(CDT_Huis),
  Postcode: optional(LDT_Postcode),
  Straatnaam: optional(LDT_Straatnaam),
  Plaatsnaam: optional(LDT_Plaatsnaam),
  LandCode: optional(LDT_LandCode),
});
export type CDT_Adres = TypeOf<typeof CDT_Adres>;

/** A telephone number with that of its country. */
export const CDT_Telefoon = baseClass('CDT_Telefoon', {
  Telefoonnummer: one(LDT_Telefoonnummer),
  Landnummer: one(LDT_Landnummer),
});
export type CDT_Telefoon = TypeOf<typeof CDT_Telefoon>;

/** One telephone number or two. */
export const CDT_Telefoonnummers = baseClass('CDT_Telefoonnummers', {
  Telefoon01: one(CDT_Telefoon),
  Telefoon02: optional(CDT_Telefoon),
});
export type CDT_Telefoonnummers = TypeOf<typeof CDT_Telefoonnummers>;
