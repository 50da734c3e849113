/**
 * The ages of the law: at which birthday help ends, and from which one a person is of age.
 *
 * The table, and nothing else, apart from the texts of the items like the limits; a test holds the two together.
 */
import type { LegalAge } from './age.js';

/**
 * Foster care to 21 as the Act has it. Before that day it was an agreement, and no ground of its own.
 *
 * @dutch pleegzorg tot 21 in de wet
 * @example
 * fosterCareInTheAct.validFrom; // '2023-01-01'
 */
export const fosterCareInTheAct = {
  item: 'leeftijd-pleegzorg',
  age: 21,
  article: 'Jeugdwet 1.1 jeugdige part 3',
  certainty: 'high',
  validFrom: '2023-01-01',
} as const satisfies LegalAge;

/**
 * All ages by id, the regimes of each from old to new; the last one holds.
 *
 * @dutch wettelijke leeftijdsgrenzen
 */
export const legalAges = {
  majority: [
    {
      item: 'meerderjarig',
      age: 18,
      article: 'BW 1:233',
      certainty: 'high',
      validFrom: '2015-01-01',
    },
  ],
  /** Help without a ground to go on. */
  youth: [
    {
      item: 'leeftijd-jeugdige',
      age: 18,
      article: 'Jeugdwet 1.1 jeugdige',
      certainty: 'high',
      validFrom: '2015-01-01',
    },
  ],
  /** Help that was continued, found needed before 18, or resumed. */
  'youth-on-a-ground': [
    {
      item: 'leeftijd-jeugdige',
      age: 23,
      article: 'Jeugdwet 1.1 jeugdige',
      certainty: 'high',
      validFrom: '2015-01-01',
    },
  ],
  /** Participation and personal care, whatever the ground. */
  'parts-2-and-3': [
    {
      item: 'leeftijd-jeugdige',
      age: 18,
      article: 'Jeugdwet 1.1 jeugdhulp',
      certainty: 'high',
      validFrom: '2015-01-01',
    },
  ],
  'foster-care': [
    {
      item: 'leeftijd-pleegzorg',
      age: 21,
      article: 'agreement of 2018',
      certainty: 'medium',
      validFrom: '2018-07-01',
      validUntil: fosterCareInTheAct.validFrom,
    },
    fosterCareInTheAct,
  ],
  'family-home': [
    {
      item: 'leeftijd-gezinshuis',
      age: 21,
      article: 'agreement, no clause found',
      certainty: 'low',
      validFrom: '2015-01-01',
    },
  ],
} as const satisfies Readonly<Record<string, readonly [LegalAge, ...LegalAge[]]>>;

/**
 * Id of an age. A literal that does not exist does not compile.
 *
 * @dutch id van een leeftijdsgrens
 */
export type LegalAgeId = keyof typeof legalAges;
