/** Why a question about a family cannot be answered: the words, apart from the logic. */
import type { Texts } from '../findings/locale.js';

/**
 * What follows "not determinable, because", by reason. `explainUndetermined` makes the sentence.
 *
 * @dutch redenen waarom niet vast te stellen
 * @example
 * networkReasonTexts['no-household'].nl; // 'op deze dag geen huishouden is vastgelegd'
 */
export const networkReasonTexts = {
  'person-unknown': {
    nl: 'de persoon niet in het register staat',
    en: 'the person is not in the register',
  },
  'not-born': { nl: 'het kind op deze dag nog niet geboren is', en: 'the child is not born on that day' },
  deceased: { nl: 'de persoon op deze dag overleden is', en: 'the person has died by that day' },
  'relations-unknown': { nl: 'het register geen relaties heeft', en: 'the register has no relations' },
  'authorities-unknown': { nl: 'het register geen gezag heeft', en: 'the register has no authorities' },
  'households-unknown': { nl: 'het register geen huishoudens heeft', en: 'the register has no households' },
  'consents-unknown': { nl: 'het register geen toestemmingen heeft', en: 'the register has no consents' },
  'measures-unknown': { nl: 'het register geen maatregelen heeft', en: 'the register has no measures' },
  'authorisations-unknown': {
    nl: 'het register geen machtigingen heeft',
    en: 'the register has no authorisations',
  },
  'before-first-authority': {
    nl: 'deze dag voor het eerste vastgelegde gezag over het kind ligt',
    en: 'the day lies before the first recorded authority over the child',
  },
  'nobody-with-authority': {
    nl: 'op deze dag niemand met gezag is vastgelegd',
    en: 'nobody with authority is recorded on that day',
  },
  'more-than-two-holders': {
    nl: 'op deze dag meer dan twee gezagsdragers zijn vastgelegd',
    en: 'more than two holders of authority are recorded on that day',
  },
  'contradictory-authority': {
    nl: 'de vastgelegde soorten gezag elkaar op deze dag uitsluiten',
    en: 'the recorded kinds of authority exclude each other on that day',
  },
  'other-holder-missing': {
    nl: 'het gezag gezamenlijk is en er maar één gezagsdrager is vastgelegd',
    en: 'the authority is joint and only one holder is recorded',
  },
  'minor-with-authority': {
    nl: 'een minderjarige als gezagsdrager is vastgelegd zonder meerderjarigverklaring',
    en: 'a minor is recorded as holder without having been declared of age',
  },
  'unclear-suspension': {
    nl: 'het gezag geschorst is en niet vastligt van wie',
    en: 'authority is suspended and it is not recorded whose',
  },
  'representative-unknown': {
    nl: 'niet vastligt wie de meerderjarige vertegenwoordigt',
    en: 'it is not recorded who represents the adult',
  },
  'more-than-two-genetic-parents': {
    nl: 'meer dan twee biologische ouders zijn vastgelegd',
    en: 'more than two genetic parents are recorded',
  },
  'more-than-two-legal-parents': {
    nl: 'op deze dag meer dan twee juridische ouders zijn vastgelegd',
    en: 'more than two legal parents are recorded on that day',
  },
  'parentage-cycle': {
    nl: 'iemand volgens de relaties een eigen voorouder is',
    en: 'somebody is an ancestor of themselves according to the relations',
  },
  'parentage-too-deep': {
    nl: 'de relaties meer generaties tellen dan kan',
    en: 'the relations hold more generations than there can be',
  },
  'no-household': {
    nl: 'op deze dag geen huishouden is vastgelegd',
    en: 'no household is recorded on that day',
  },
  'contradictory-households': {
    nl: 'op deze dag meer dan twee huishoudens zijn vastgelegd',
    en: 'more than two households are recorded on that day',
  },
  'nights-unknown': {
    nl: 'van meer dan één huishouden niet vastligt hoeveel nachten per week het zijn',
    en: 'of more than one household the nights a week are not recorded',
  },
  'impossible-nights': {
    nl: 'de vastgelegde nachten onder nul of samen meer dan zeven per week zijn',
    en: 'the recorded nights are below zero or more than seven a week together',
  },
  'no-upbringing': {
    nl: 'op deze dag niet is vastgelegd wie het kind opvoedt',
    en: 'it is not recorded who raises the child on that day',
  },
} as const satisfies Record<string, Texts>;

/**
 * Why a question about a family cannot be answered.
 *
 * @dutch reden waarom niet vast te stellen
 */
export type NetworkReason = keyof typeof networkReasonTexts;
