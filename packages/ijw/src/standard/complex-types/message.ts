/**
 * What identifies a message and the schema it was made with.
 */
import { baseClass, one } from '../../definition/class-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { LDT_IdentificatieBericht, LDT_Versie } from '../data-types/message.js';
import { LDT_Datum } from '../data-types/moment.js';

/** What the sender calls a message, and the day it was made. */
export const CDT_BerichtIdentificatie = baseClass('CDT_BerichtIdentificatie', {
  Identificatie: one(LDT_IdentificatieBericht),
  Dagtekening: one(LDT_Datum),
});
export type CDT_BerichtIdentificatie = TypeOf<typeof CDT_BerichtIdentificatie>;

/** The versions of the schemas that a message was made with (rule IV034). */
export const CDT_XsdVersie = baseClass('CDT_XsdVersie', {
  BasisschemaXsdVersie: one(LDT_Versie),
  BerichtXsdVersie: one(LDT_Versie),
});
export type CDT_XsdVersie = TypeOf<typeof CDT_XsdVersie>;
