/**
 * What identifies a message: code, version, reference.
 */
import { text, whole } from '../../definition/simple-type.js';
import { oneLine, version } from '../../definition/text-pattern.js';
import type { TypeOf } from '../../definition/type-of.js';

/** The number of the kind of message. */
export const LDT_BerichtCode = text('LDT_BerichtCode', { minLength: 1, maxLength: 3 }, 'COD002-VEKT');
export type LDT_BerichtCode = TypeOf<typeof LDT_BerichtCode>;

/** Version of the message: 3 in this release. */
export const LDT_BerichtVersie = whole('LDT_BerichtVersie', { min: 0, max: 99 });
export type LDT_BerichtVersie = TypeOf<typeof LDT_BerichtVersie>;

/** Subversion of the message: 2 in this release. */
export const LDT_BerichtSubversie = whole('LDT_BerichtSubversie', { min: 0, max: 99 });
export type LDT_BerichtSubversie = TypeOf<typeof LDT_BerichtSubversie>;

/** What the sender calls a message; unique per sender and kind of message. */
export const LDT_IdentificatieBericht = text('LDT_IdentificatieBericht', {
  minLength: 1,
  maxLength: 12,
  pattern: oneLine,
});
export type LDT_IdentificatieBericht = TypeOf<typeof LDT_IdentificatieBericht>;

/** A version of three numbers. */
export const LDT_Versie = text('LDT_Versie', { minLength: 1, pattern: version });
export type LDT_Versie = TypeOf<typeof LDT_Versie>;

/** A reference of the provider; a UUID fits. */
export const LDT_Referentie = text('LDT_Referentie', { minLength: 1, maxLength: 36, pattern: oneLine });
export type LDT_Referentie = TypeOf<typeof LDT_Referentie>;
