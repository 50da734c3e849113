/**
 * What is told about a person.
 */
import { baseClass, one, optional } from '../../definition/class-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { LDT_Datum, LDT_DatumGebruik } from '../data-types/moment.js';
import { LDT_Communicatievorm, LDT_Taal } from '../data-types/person.js';

/** A date of birth, of which parts may be unknown. */
export const CDT_Geboortedatum = baseClass('CDT_Geboortedatum', {
  Datum: one(LDT_Datum),
  DatumGebruik: optional(LDT_DatumGebruik),
});
export type CDT_Geboortedatum = TypeOf<typeof CDT_Geboortedatum>;

/** In which form and language to communicate. */
export const CDT_Communicatie = baseClass('CDT_Communicatie', {
  Vorm: one(LDT_Communicatievorm),
  Taal: optional(LDT_Taal),
});
export type CDT_Communicatie = TypeOf<typeof CDT_Communicatie>;
