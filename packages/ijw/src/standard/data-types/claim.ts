/**
 * What is claimed. All amounts are euro cents.
 */
import { code, text, whole } from '../../definition/simple-type.js';
import type { TypeOf } from '../../definition/type-of.js';

/** Number of a claim. */
export const LDT_IdentificatieDeclaratie = text('LDT_IdentificatieDeclaratie', {
  minLength: 1,
  maxLength: 12,
});
export type LDT_IdentificatieDeclaratie = TypeOf<typeof LDT_IdentificatieDeclaratie>;

/** Reference of a claimed performance. */
export const LDT_ReferentieNummer = text('LDT_ReferentieNummer', { minLength: 1, maxLength: 20 });
export type LDT_ReferentieNummer = TypeOf<typeof LDT_ReferentieNummer>;

/** An amount in euro cents. */
export const LDT_Bedrag = whole('LDT_Bedrag', { min: 0, max: 99999999 });
export type LDT_Bedrag = TypeOf<typeof LDT_Bedrag>;

/** A total in euro cents. */
export const LDT_TotaalBedrag = whole('LDT_TotaalBedrag', { min: 0, max: 999999999999 });
export type LDT_TotaalBedrag = TypeOf<typeof LDT_TotaalBedrag>;

/** D: to be paid; C: to be paid back. */
export const LDT_DebetCredit = code('LDT_DebetCredit', { maxLength: 1, codes: ['C', 'D'] }, 'COD043');
export type LDT_DebetCredit = TypeOf<typeof LDT_DebetCredit>;
