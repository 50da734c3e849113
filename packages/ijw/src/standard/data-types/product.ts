/**
 * What care is assigned, started, stopped or asked for, and how much of it.
 */
import { code, text, whole } from '../../definition/simple-type.js';
import { oneLine } from '../../definition/text-pattern.js';
import type { Named, TypeOf } from '../../definition/type-of.js';

/** The number of an assignment or decision. */
export const LDT_Nummer = whole('LDT_Nummer', { min: 0, max: 999999999 });
export type LDT_Nummer = TypeOf<typeof LDT_Nummer>;

const productCategorie = code(
  'LDT_ProductCategorie',
  {
    maxLength: 2,
    codes: [
      '31',
      '32',
      '33',
      '34',
      '35',
      '36',
      '37',
      '38',
      '40',
      '41',
      '42',
      '43',
      '44',
      '45',
      '46',
      '47',
      '48',
      '49',
      '50',
      '51',
      '52',
      '53',
      '54',
      '55',
    ],
  },
  'JZ020',
);
/** Named, as its codes would be written out wherever it stands in a declaration file. */
export interface ProductCategorieType extends Named<typeof productCategorie> {}
/** A product category. */
export const LDT_ProductCategorie: ProductCategorieType = productCategorie;
export type LDT_ProductCategorie = TypeOf<typeof LDT_ProductCategorie>;

/** A product code. Which list applies is agreed by contract (rule TR381). */
export const LDT_ProductCode = text(
  'LDT_ProductCode',
  { minLength: 1, maxLength: 5, pattern: oneLine },
  'JZ21',
);
export type LDT_ProductCode = TypeOf<typeof LDT_ProductCode>;

/** How much; euro cents when `Eenheid` is 83. */
export const LDT_Volume = whole('LDT_Volume', { min: 0, max: 99999999 });
export type LDT_Volume = TypeOf<typeof LDT_Volume>;

/** In what volume is counted. */
export const LDT_Eenheid = code(
  'LDT_Eenheid',
  { maxLength: 2, codes: ['01', '04', '14', '16', '82', '83', '84'] },
  'WJ756',
);
export type LDT_Eenheid = TypeOf<typeof LDT_Eenheid>;

/** Per what volume is meant. */
export const LDT_Frequentie = code('LDT_Frequentie', { maxLength: 1, codes: ['1', '2', '4', '6'] }, 'WMO757');
export type LDT_Frequentie = TypeOf<typeof LDT_Frequentie>;

/** A budget in euro cents. */
export const LDT_Budget = whole('LDT_Budget', { min: 0, max: 99999999 });
export type LDT_Budget = TypeOf<typeof LDT_Budget>;

/** Why an assignment changes; 01 is on the list and not allowed. */
export const LDT_RedenWijziging = code(
  'LDT_RedenWijziging',
  {
    maxLength: 2,
    codes: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14'],
  },
  'JZ002',
);
export type LDT_RedenWijziging = TypeOf<typeof LDT_RedenWijziging>;

/** Why care ends; 20 is a temporary stop. */
export const LDT_RedenBeeindiging = code(
  'LDT_RedenBeeindiging',
  { maxLength: 2, codes: ['02', '20', '31', '32', '33', '34', '35', '36', '37', '38', '39'] },
  'JZ588',
);
export type LDT_RedenBeeindiging = TypeOf<typeof LDT_RedenBeeindiging>;

/** First delivery, change or removal; 2 and 9 are on the list and not allowed. */
export const LDT_StatusAanlevering = code(
  'LDT_StatusAanlevering',
  { maxLength: 1, codes: ['1', '2', '3', '9'] },
  'COD467',
);
export type LDT_StatusAanlevering = TypeOf<typeof LDT_StatusAanlevering>;

/** Why a change is asked for. */
export const LDT_RedenVerzoek = code('LDT_RedenVerzoek', { maxLength: 1, codes: ['1', '2'] }, 'WJ758');
export type LDT_RedenVerzoek = TypeOf<typeof LDT_RedenVerzoek>;

/** Rejected, or under investigation. */
export const LDT_VerzoekAntwoord = code('LDT_VerzoekAntwoord', { maxLength: 1, codes: ['1', '2'] }, 'WJ760');
export type LDT_VerzoekAntwoord = TypeOf<typeof LDT_VerzoekAntwoord>;

/** Why a request is rejected. */
export const LDT_RedenAfwijzingVerzoek = code(
  'LDT_RedenAfwijzingVerzoek',
  { maxLength: 2, codes: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  'WJ759',
);
export type LDT_RedenAfwijzingVerzoek = TypeOf<typeof LDT_RedenAfwijzingVerzoek>;
