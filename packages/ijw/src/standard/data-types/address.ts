/**
 * Where somebody can be reached.
 */
import { code, text, whole } from '../../definition/simple-type.js';
import { oneLine, onlyDigits } from '../../definition/text-pattern.js';
import type { TypeOf } from '../../definition/type-of.js';

/** What an address is for. */
export const LDT_AdresSoort = code(
  'LDT_AdresSoort',
  { maxLength: 2, codes: ['01', '02', '03', '04'] },
  'COD757',
);
export type LDT_AdresSoort = TypeOf<typeof LDT_AdresSoort>;

/** A street, in the short form. */
export const LDT_Straatnaam = text('LDT_Straatnaam', { minLength: 1, maxLength: 24, pattern: oneLine });
export type LDT_Straatnaam = TypeOf<typeof LDT_Straatnaam>;

/** A house number. */
export const LDT_Huisnummer = whole('LDT_Huisnummer', { min: 0, max: 99999 });
export type LDT_Huisnummer = TypeOf<typeof LDT_Huisnummer>;

/** The letter after a house number. */
export const LDT_Huisletter = text('LDT_Huisletter', { minLength: 1, maxLength: 1, pattern: oneLine });
export type LDT_Huisletter = TypeOf<typeof LDT_Huisletter>;

/** What else follows a house number. */
export const LDT_HuisnummerToevoeging = text('LDT_HuisnummerToevoeging', {
  minLength: 1,
  maxLength: 4,
  pattern: oneLine,
});
export type LDT_HuisnummerToevoeging = TypeOf<typeof LDT_HuisnummerToevoeging>;

/** Beside, opposite, on a houseboat or in a caravan. */
export const LDT_AanduidingWoonadres = code(
  'LDT_AanduidingWoonadres',
  { maxLength: 2, codes: ['AB', 'BY', 'TO', 'WW'] },
  'NUM061',
);
export type LDT_AanduidingWoonadres = TypeOf<typeof LDT_AanduidingWoonadres>;

/** A postal code of any country; the Dutch form is rule CS089. */
export const LDT_Postcode = text('LDT_Postcode', { minLength: 1, maxLength: 8, pattern: oneLine });
export type LDT_Postcode = TypeOf<typeof LDT_Postcode>;

/** A town. */
export const LDT_Plaatsnaam = text('LDT_Plaatsnaam', { minLength: 1, maxLength: 80, pattern: oneLine });
export type LDT_Plaatsnaam = TypeOf<typeof LDT_Plaatsnaam>;

/** A telephone number, digits only. */
export const LDT_Telefoonnummer = text('LDT_Telefoonnummer', {
  minLength: 1,
  maxLength: 15,
  pattern: onlyDigits,
});
export type LDT_Telefoonnummer = TypeOf<typeof LDT_Telefoonnummer>;

/** The number of a country in a telephone number. */
export const LDT_Landnummer = text('LDT_Landnummer', { minLength: 1, maxLength: 4, pattern: oneLine });
export type LDT_Landnummer = TypeOf<typeof LDT_Landnummer>;

/** An e-mail address; no form is asked. */
export const LDT_Emailadres = text('LDT_Emailadres', { minLength: 1, maxLength: 80, pattern: oneLine });
export type LDT_Emailadres = TypeOf<typeof LDT_Emailadres>;
