/**
 * Names of people.
 */
import { baseClass, one, optional } from '../../definition/class-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { LDT_Naam, LDT_NaamGebruik, LDT_Voorletters, LDT_Voorvoegsel } from '../data-types/person.js';

/** A surname, with what stands before it. */
export const CDT_Achternaam = baseClass('CDT_Achternaam', {
  Achternaam: one(LDT_Naam),
  Voorvoegsel: optional(LDT_Voorvoegsel),
});
export type CDT_Achternaam = TypeOf<typeof CDT_Achternaam>;

/** A name with that of a partner and which of them is used. */
export const CDT_VolledigeNaam = baseClass('CDT_VolledigeNaam', {
  Geslachtsnaam: one(CDT_Achternaam),
  Partnernaam: optional(CDT_Achternaam),
  Voornamen: optional(LDT_Naam),
  Voorletters: optional(LDT_Voorletters),
  NaamGebruik: one(LDT_NaamGebruik),
});
export type CDT_VolledigeNaam = TypeOf<typeof CDT_VolledigeNaam>;

/** A name, without that of a partner. */
export const CDT_VerkorteNaam = baseClass('CDT_VerkorteNaam', {
  Geslachtsnaam: one(CDT_Achternaam),
  Voornamen: optional(LDT_Naam),
  Voorletters: optional(LDT_Voorletters),
});
export type CDT_VerkorteNaam = TypeOf<typeof CDT_VerkorteNaam>;
