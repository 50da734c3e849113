/**
 * Who sends, receives, refers or is in touch: municipalities, providers, organisations.
 */
import { code, text } from '../../definition/simple-type.js';
import { digits, oneLine } from '../../definition/text-pattern.js';
import type { TypeOf } from '../../definition/type-of.js';

/** A municipality, as four digits. */
export const LDT_Gemeente = text('LDT_Gemeente', { minLength: 1, pattern: digits(4) }, 'CBS-GEMEENTE');
export type LDT_Gemeente = TypeOf<typeof LDT_Gemeente>;

/** The AGB code of a provider or referrer. */
export const LDT_AgbCode = text('LDT_AgbCode', { minLength: 1, maxLength: 8, pattern: digits(8) });
export type LDT_AgbCode = TypeOf<typeof LDT_AgbCode>;

/** Name of an organisation. */
export const LDT_Organisatienaam = text('LDT_Organisatienaam', {
  minLength: 1,
  maxLength: 35,
  pattern: oneLine,
});
export type LDT_Organisatienaam = TypeOf<typeof LDT_Organisatienaam>;

/** Who referred the client. */
export const LDT_TypeVerwijzer = code(
  'LDT_TypeVerwijzer',
  { maxLength: 2, codes: ['01', '02', '03', '04', '05', '06', '08'] },
  'COD327',
);
export type LDT_TypeVerwijzer = TypeOf<typeof LDT_TypeVerwijzer>;

/** Name of the referrer. */
export const LDT_NaamVerwijzer = text('LDT_NaamVerwijzer', { minLength: 1, maxLength: 64, pattern: oneLine });
export type LDT_NaamVerwijzer = TypeOf<typeof LDT_NaamVerwijzer>;
