/**
 * The home-likeness scale: how close to home a child lives, in 13 levels, and nothing else.
 *
 * The scale is our own construction, from the words "zo thuis mogelijk" and Jeugdwet art. 2.3(6); no official national
 * scale was found. What puts one level above another: who raises the child (parents, own network, other family,
 * professionals in a family, staff in a group), known or new people, whether the child can come and go, the size of the
 * group, and whether the family itself can turn it back without a court.
 *
 * It is ordinal: report medians, shares and moves, never means. For n nights a week away there is no level between two
 * others: the answer is a pair, home for 7 − n nights and the host's level for n.
 */
import type { Texts } from '../findings/locale.js';
import type { HomeLikenessLevel } from './care-form.js';

/**
 * A level of the scale with its name and why it stands where it does.
 *
 * @dutch niveau op de schaal zo thuis mogelijk
 */
export interface HomeLikeness {
  /** 1 is most home-like, 13 is furthest from home. */
  readonly level: HomeLikenessLevel;
  /** Name in Dutch. */
  readonly nl: string;
  /** Name in English. */
  readonly en: string;
  /** What makes it this level. */
  readonly rationale: Texts;
}

/**
 * What must stand beside every figure that uses the scale: that it is our own and how not to use it.
 *
 * @dutch verantwoording van de schaal
 * @example
 * homeLikenessStatement.en.startsWith('The home-likeness scale is our own construction'); // true
 */
export const homeLikenessStatement: Texts = {
  nl: 'De schaal zo thuis mogelijk is een eigen constructie, niet een landelijke norm. Zij is ordinaal: gebruik medianen, aandelen en verschuivingen, geen gemiddelden.',
  en: 'The home-likeness scale is our own construction, not a national standard. It is ordinal: report medians, shares and moves, never means.',
};

/**
 * The 13 levels in order, the most home-like first.
 *
 * @dutch schaal zo thuis mogelijk
 * @example
 * homeLikenessLevels[6].nl; // 'gezinshuis'
 */
export const homeLikenessLevels = [
  {
    level: 1,
    nl: 'eigen gezin, geen of vrij toegankelijke hulp',
    en: 'own family, no or low-threshold help',
    rationale: {
      nl: 'het kind slaapt elke nacht thuis; niets wordt overgenomen',
      en: 'child sleeps at home every night; nothing is taken over',
    },
  },
  {
    level: 2,
    nl: 'eigen gezin met ambulante hulp',
    en: 'own family with ambulatory help',
    rationale: {
      nl: 'elke nacht thuis; hulp komt binnen, hoe intensief ook, tot meer dan 30 uur per week',
      en: 'every night at home; help comes in, any intensity up to 30+ hours a week',
    },
  },
  {
    level: 3,
    nl: 'eigen gezin met dag- of logeerontlasting',
    en: 'own family with day treatment or respite',
    rationale: {
      nl: 'thuis is het hoofdadres; 0 tot 2 nachten per week elders, gepland en omkeerbaar',
      en: 'home is the main address; 0-2 nights a week elsewhere, planned and reversible',
    },
  },
  {
    level: 4,
    nl: 'informeel netwerk',
    en: 'informal network stay',
    rationale: {
      nl: 'bekende mensen, geen contract; familie, buren, de andere ouder',
      en: 'known people, no contract; kin, neighbours, other parent',
    },
  },
  {
    level: 5,
    nl: 'netwerkpleegzorg',
    en: 'kinship or network foster care',
    rationale: {
      nl: 'bekend gezin, pleegcontract, begeleiding door de aanbieder',
      en: 'known family, foster contract, guidance by provider',
    },
  },
  {
    level: 6,
    nl: 'bestandspleegzorg',
    en: 'recruited foster care',
    rationale: {
      nl: 'gezinsleven met mensen die nieuw zijn voor het kind',
      en: 'family life with people new to the child',
    },
  },
  {
    level: 7,
    nl: 'gezinshuis',
    en: 'family-style group home',
    rationale: {
      nl: 'gezinssysteem gerund door professionals, dag en nacht, weinig kinderen',
      en: 'family system run by professionals, round the clock, few children',
    },
  },
  {
    level: 8,
    nl: 'kleinschalige woonvorm (max 6), open',
    en: 'small open group (max 6)',
    rationale: {
      nl: 'klein van schaal, wisselend personeel, open deur',
      en: 'small scale, rotating staff, open door',
    },
  },
  {
    level: 9,
    nl: 'residentiële leefgroep, open',
    en: 'open residential group',
    rationale: {
      nl: 'groepsleven in een instelling, school vaak op het terrein',
      en: 'institutional group life, school often on site',
    },
  },
  {
    level: 10,
    nl: 'hybride of besloten groep',
    en: 'hybrid or restricted group',
    rationale: {
      nl: 'open in naam, een deel van de vrijheden beperkt; de juridische status moet uitdrukkelijk zijn vastgelegd',
      en: 'open by name, part of the freedoms limited; legal status must be explicit',
    },
  },
  {
    level: 11,
    nl: 'kleinschalige gesloten voorziening (max 6)',
    en: 'small closed facility (max 6)',
    rationale: {
      nl: 'gesloten machtiging, kleine groep',
      en: 'closed authorisation, small group',
    },
  },
  {
    level: 12,
    nl: 'gesloten accommodatie (JeugdzorgPlus)',
    en: 'closed institution (JeugdzorgPlus)',
    rationale: {
      nl: 'gesloten machtiging, schaal van een instelling',
      en: 'closed authorisation, institution scale',
    },
  },
  {
    level: 13,
    nl: 'justitiële jeugdinrichting of verplichte ggz/Wzd-opname',
    en: 'youth detention or compulsory psychiatric/Wzd admission',
    rationale: {
      nl: 'buiten de Jeugdwet; opgenomen om uitstroom en instroom te kunnen ordenen',
      en: 'outside the Youth Act; listed to rank exits and entries',
    },
  },
] as const satisfies readonly HomeLikeness[];
