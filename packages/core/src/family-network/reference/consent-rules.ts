/**
 * Who must consent to voluntary youth care, by age: the table, and nothing else. Text for people; `consentNeeded` names
 * the rule that it follows and reads its ages from `legalAges`, and a test holds the two together.
 *
 * Source: the project's reference of the family network, version 2; Jeugdwet 7.3.4, 7.3.5, 7.3.15 and 7.3.16, the same
 * in the texts of 2018, 2021 and 2026, and 6.1.4(8).
 */
import type { Texts } from '../../findings/locale.js';

/**
 * A rule on who must consent.
 *
 * @dutch toestemmingsregel
 */
export interface ConsentRule {
  /** First age to which it applies. */
  readonly fromAge: number;
  /** First age to which it no longer applies; absent when it has no end. */
  readonly toAge?: number;
  /** Who must consent. */
  readonly who: Texts;
  /** Where it stands. */
  readonly article: string;
}

/**
 * The rules on who must consent, by id.
 *
 * @dutch toestemmingsregels
 * @example
 * consentRules['consent-16-17'].who.en; // 'the youth alone'
 */
export const consentRules = {
  'consent-under-12': {
    fromAge: 0,
    toAge: 12,
    who: { nl: 'elke gezagsdrager of de voogd', en: 'each holder of authority or the guardian' },
    article: 'Jeugdwet 7.3.15(1)',
  },
  'consent-12-15': {
    fromAge: 12,
    toAge: 16,
    who: {
      nl: 'de jeugdige en elke gezagsdrager of de voogd',
      en: 'the youth and each holder of authority or the guardian',
    },
    article: 'Jeugdwet 7.3.4(1)-(2)',
  },
  'consent-16-17': {
    fromAge: 16,
    toAge: 18,
    who: { nl: 'alleen de jeugdige', en: 'the youth alone' },
    article: 'Jeugdwet 7.3.5',
  },
  'consent-not-able': {
    fromAge: 12,
    toAge: 18,
    who: { nl: 'elke gezagsdrager of de voogd', en: 'each holder of authority or the guardian' },
    article: 'Jeugdwet 7.3.15(2)',
  },
  'consent-18': {
    fromAge: 18,
    who: {
      nl: 'de jongvolwassene, of wie deze vertegenwoordigt',
      en: 'the young adult, or whoever represents them',
    },
    article: 'Jeugdwet 7.3.15(2)-(3)',
  },
  'consent-compulsory': {
    fromAge: 0,
    who: { nl: 'niemand', en: 'nobody' },
    article: 'Jeugdwet 7.3.4(1)',
  },
  'consent-conditional': {
    fromAge: 0,
    toAge: 18,
    who: {
      nl: 'de jeugdige aanvaardt de hulp van het plan; onder 16 ook elke gezagsdrager of de voogd',
      en: 'the youth accepts the care of the plan; under 16 each holder of authority or the guardian too',
    },
    article: 'Jeugdwet 6.1.4(8)',
  },
} as const satisfies Record<string, ConsentRule>;

/**
 * Id of a rule on who must consent.
 *
 * @dutch toestemmingsregel
 */
export type ConsentRuleId = keyof typeof consentRules;

/**
 * Points on which the law or its reading is open: an answer that hangs on one of them is not certain.
 *
 * @dutch open punten over toestemming
 * @example
 * consentDoubts['parents-at-16'].en; // 'whether parents with authority can still stop a voluntary stay at 16 or 17 is open'
 */
export const consentDoubts = {
  'guardian-person': {
    nl: 'dat een voogd die een persoon is moet toestemmen, is een lezing: de wet noemt voogdij als zodanig ook als maatregel',
    en: 'that a guardian who is a person must consent is a reading: the law names guardianship as such as a measure too',
  },
  'institution-as-guardian': {
    nl: 'dat alleen voogdij van een instelling toestemming opzij zet, is een lezing van Jeugdwet 1.1 en 7.3.4',
    en: 'that only guardianship of an institution puts consent aside is a reading of Jeugdwet 1.1 and 7.3.4',
  },
  'parents-at-16': {
    nl: 'of ouders met gezag een vrijwillig verblijf bij 16 of 17 jaar nog kunnen stoppen, is open',
    en: 'whether parents with authority can still stop a voluntary stay at 16 or 17 is open',
  },
  'conditional-under-order': {
    nl: 'wie toestemt bij een voorwaardelijke machtiging naast een maatregel, staat er niet met zoveel woorden',
    en: 'who consents under a conditional authorisation beside a measure is not said in so many words',
  },
  'one-withdrawal': {
    nl: 'of bij twee gezagsdragers de intrekking door één genoeg is, is open',
    en: 'whether with two holders the withdrawal of one is enough is open',
  },
} as const satisfies Record<string, Texts>;

/**
 * A point on which the answer is not certain.
 *
 * @dutch open punt over toestemming
 */
export type ConsentDoubt = keyof typeof consentDoubts;
