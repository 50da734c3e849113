/**
 * Who a client or relation is.
 */
import { code, text, whole } from '../../definition/simple-type.js';
import { digits, oneLine, onlyLetters } from '../../definition/text-pattern.js';
import type { TypeOf } from '../../definition/type-of.js';

/** A BSN. Its check digit is rule CS002, not part of the type. */
export const LDT_BurgerServicenummer = text('LDT_BurgerServicenummer', {
  minLength: 1,
  maxLength: 9,
  pattern: digits(9),
});
export type LDT_BurgerServicenummer = TypeOf<typeof LDT_BurgerServicenummer>;

/** What the sender calls a related person. */
export const LDT_Persoonsid = text('LDT_Persoonsid', { minLength: 1, maxLength: 20, pattern: oneLine });
export type LDT_Persoonsid = TypeOf<typeof LDT_Persoonsid>;

/** Sex as registered. */
export const LDT_Geslacht = code('LDT_Geslacht', { maxLength: 1, codes: ['0', '1', '2'] }, 'COD046');
export type LDT_Geslacht = TypeOf<typeof LDT_Geslacht>;

/** A name, or first names. */
export const LDT_Naam = text('LDT_Naam', { minLength: 1, maxLength: 200, pattern: oneLine });
export type LDT_Naam = TypeOf<typeof LDT_Naam>;

/** Which of their names somebody uses. */
export const LDT_NaamGebruik = code(
  'LDT_NaamGebruik',
  { maxLength: 1, codes: ['1', '2', '3', '4', '5', '6'] },
  'COD700',
);
export type LDT_NaamGebruik = TypeOf<typeof LDT_NaamGebruik>;

/** Initials, without dots or spaces. */
export const LDT_Voorletters = text('LDT_Voorletters', { minLength: 1, maxLength: 6, pattern: onlyLetters });
export type LDT_Voorletters = TypeOf<typeof LDT_Voorletters>;

/** What stands before a surname: van, de. */
export const LDT_Voorvoegsel = text('LDT_Voorvoegsel', { minLength: 1, maxLength: 10, pattern: oneLine });
export type LDT_Voorvoegsel = TypeOf<typeof LDT_Voorvoegsel>;

/** What the other person is to the client. */
export const LDT_SoortRelatie = code(
  'LDT_SoortRelatie',
  {
    maxLength: 2,
    codes: [
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
    ],
  },
  'COD472',
);
export type LDT_SoortRelatie = TypeOf<typeof LDT_SoortRelatie>;

/** Order in which to try relations. */
export const LDT_RelatieVolgorde = whole('LDT_RelatieVolgorde', { min: 0, max: 99 });
export type LDT_RelatieVolgorde = TypeOf<typeof LDT_RelatieVolgorde>;

/** Legal status of the client. */
export const LDT_JuridischeStatus = code(
  'LDT_JuridischeStatus',
  { maxLength: 2, codes: ['01', '02', '03', '04', '05', '11', '12'] },
  'WJ232',
);
export type LDT_JuridischeStatus = TypeOf<typeof LDT_JuridischeStatus>;

/** Kind of legal representation. */
export const LDT_WettelijkeVertegenwoordiging = code(
  'LDT_WettelijkeVertegenwoordiging',
  { maxLength: 2, codes: ['06', '07', '08', '09', '10'] },
  'WJ003',
);
export type LDT_WettelijkeVertegenwoordiging = TypeOf<typeof LDT_WettelijkeVertegenwoordiging>;

/** In which form to communicate with the client. */
export const LDT_Communicatievorm = code(
  'LDT_Communicatievorm',
  { maxLength: 1, codes: ['1', '2', '3'] },
  'COD747',
);
export type LDT_Communicatievorm = TypeOf<typeof LDT_Communicatievorm>;

/** A language. */
export const LDT_Taal = text('LDT_Taal', { minLength: 1, maxLength: 25, pattern: oneLine });
export type LDT_Taal = TypeOf<typeof LDT_Taal>;
