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
  /** From this birthday the youth consents to help too. */
  'consents-too': [
    {
      item: 'toestemming-12-16',
      age: 12,
      article: 'Jeugdwet 7.3.4(1)-(2)',
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
  /** From this birthday the youth alone consents to help. */
  'consents-alone': [
    {
      item: 'toestemming-16',
      age: 16,
      article: 'Jeugdwet 7.3.5',
      certainty: 'high',
      validFrom: '2015-01-01',
    },
  ],
  /** Locked in a separate room. */
  seclusion: [
    {
      item: 'insluiting',
      age: 12,
      article: 'Jeugdwet 6.3.2.2(2)',
      certainty: 'high',
      validFrom: '2024-01-01',
    },
  ],
  /** A lockable compartment in a vehicle. */
  'transport-compartment': [
    {
      item: 'vbm-vervoer',
      age: 12,
      article: 'Jeugdwet 6.3.2.6(2)',
      certainty: 'high',
      validFrom: '2024-01-01',
    },
  ],
  /** A lockable room in a court building. */
  'court-room': [
    {
      item: 'vbm-gerecht',
      age: 12,
      article: 'Jeugdwet 6.3.2.7(2)',
      certainty: 'high',
      validFrom: '2024-01-01',
    },
  ],
  /** Others are told of a restraint only when the youth agrees. */
  'agrees-to-telling': [
    {
      item: 'vbm-registratie',
      age: 16,
      article: 'Jeugdwet 6.7.2(3)',
      certainty: 'high',
      validFrom: '2024-01-01',
    },
  ],
  /** From this birthday a mother may be declared of age, to hold authority. */
  'declared-of-age': [
    {
      item: 'gezag-eenhoofdig',
      age: 16,
      article: 'BW 1:253ha',
      certainty: 'high',
      validFrom: '2015-01-01',
    },
  ],
  /** From this birthday somebody may conclude a foster contract. */
  'foster-carer': [
    {
      item: 'pleegcontract',
      age: 21,
      article: 'Jeugdwet 5.1(1)(a)',
      certainty: 'high',
      validFrom: '2015-01-01',
    },
  ],
  /** From this birthday who lives with a foster carer needs a statement of no objection. */
  'no-objection': [
    {
      item: 'pleegcontract',
      age: 12,
      article: 'Jeugdwet 5.1(1)(d)',
      certainty: 'high',
      validFrom: '2015-01-01',
    },
  ],
  /** Heard before a closed authorisation is given; younger when able to judge the own interests. */
  heard: [
    {
      item: 'leeftijd-12',
      age: 12,
      article: 'Jeugdwet 6.1.1(2)',
      certainty: 'high',
      validFrom: '2015-01-01',
    },
  ],
  /** A closed authorisation carried out in a youth detention centre. */
  'closed-care-in-detention': [
    {
      item: 'jji-tenuitvoerlegging',
      age: 12,
      article: 'Jeugdwet 6.2.2(2)',
      certainty: 'medium',
      validFrom: '2015-01-01',
    },
  ],
  /** Agrees to that without the holder of authority. */
  'agrees-alone-to-detention': [
    {
      item: 'jji-tenuitvoerlegging',
      age: 16,
      article: 'Jeugdwet 6.2.2(2)',
      certainty: 'medium',
      validFrom: '2015-01-01',
    },
  ],
  /** From this birthday a youth is no longer in the referral index. */
  'referral-index': [
    {
      item: 'verwijsindex',
      age: 23,
      article: 'Jeugdwet 7.1.4.5, 7.1.4.6',
      certainty: 'high',
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
