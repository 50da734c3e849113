/**
 * References and amounts of a claim.
 */
import { baseClass, one, optional } from '../../definition/class-type.js';
import type { TypeOf } from '../../definition/type-of.js';
import { LDT_Bedrag, LDT_DebetCredit, LDT_ReferentieNummer, LDT_TotaalBedrag } from '../data-types/claim.js';

/** Reference of a performance, and of the one that it corrects. */
export const CDT_Referentie = baseClass('CDT_Referentie', {
  ReferentieNummer: one(LDT_ReferentieNummer),
  VorigReferentieNummer: optional(LDT_ReferentieNummer),
});
export type CDT_Referentie = TypeOf<typeof CDT_Referentie>;

/** An amount in cents, to be paid or paid back. */
export const CDT_BedragMetDC = baseClass('CDT_BedragMetDC', {
  Bedrag: one(LDT_Bedrag),
  DebetCredit: one(LDT_DebetCredit),
});
export type CDT_BedragMetDC = TypeOf<typeof CDT_BedragMetDC>;

/** A total in cents, to be paid or paid back. */
export const CDT_TotaalBedragMetDC = baseClass('CDT_TotaalBedragMetDC', {
  TotaalBedrag: one(LDT_TotaalBedrag),
  DebetCredit: one(LDT_DebetCredit),
});
export type CDT_TotaalBedragMetDC = TypeOf<typeof CDT_TotaalBedragMetDC>;
