/**
 * Rules of the catalogue that are not checked, each with the reason: a report must not suggest that they hold.
 */
import type { Texts } from '@jeugd/core';

/**
 * A rule of the catalogue that is not checked.
 *
 * @dutch niet-gecontroleerde regel
 */
export interface NotCheckedRule {
  /** Id in the catalogue. */
  readonly id: string;
  /** What it asks. */
  readonly title: Texts;
  /** Where it stands. */
  readonly source: string;
  /** Why it is not checked. */
  readonly reason: Texts;
}

const notWritten = (nl: string, en: string): Texts => ({
  nl: `de regel is nog niet geschreven; het register heeft er ${nl} voor`,
  en: `the rule is not written yet; the register has ${en} for it`,
});
const convention: Texts = {
  nl: 'een afspraak over tellen, geen fout in de gegevens: de cijfers volgen die en zeggen het erbij',
  en: 'a convention of counting, no fault in the data: the figures follow it and say so',
};
const noField = (nl: string, en: string): Texts => ({
  nl: `het register heeft geen veld voor ${nl}`,
  en: `the register has no field for ${en}`,
});

/**
 * The rules of the catalogue that are not checked.
 *
 * @dutch niet-gecontroleerde regels
 * @example
 * notCheckedRules.find(({ id }) => id === 'S19')?.reason.en; // 'the rule is not written yet; the register has plans for it'
 */
export const notCheckedRules: readonly NotCheckedRule[] = /* @__PURE__ */ (() => [
  {
    id: 'P05',
    title: { nl: 'ongeboren kind met een maatregel', en: 'unborn child under a measure' },
    source: 'BW 1:2',
    reason: {
      nl: 'de regel staat iets toe en verbiedt niets; het register heeft geen veld voor een verwachte geboortedatum',
      en: 'the rule allows something and forbids nothing; the register has no field for an expected date of birth',
    },
  },
  {
    id: 'P09',
    title: {
      nl: 'verjaardag van wie op 29 februari is geboren',
      en: 'birthday of those born on 29 February',
    },
    source: 'convention',
    reason: {
      nl: 'een rekenafspraak, geen fout in de gegevens: de leeftijd gaat in gewone jaren op 1 maart omhoog (ageOn in @jeugd/core)',
      en: 'a convention of calculation, no fault in the data: in common years the age goes up on 1 March (ageOn in @jeugd/core)',
    },
  },
  {
    id: 'S09',
    title: { nl: 'crisisplaats langer dan het maximum', en: 'crisis bed beyond its maximum' },
    source: 'convention',
    reason: {
      nl: 'het maximum verschilt per plaats en staat niet in het register',
      en: 'the maximum differs per place and is not in the register',
    },
  },
  {
    id: 'S10',
    title: { nl: 'verblijf van nul nachten', en: 'stay of no nights' },
    source: 'convention',
    reason: convention,
  },
  {
    id: 'S11',
    title: { nl: 'korte onderbreking op dezelfde plek', en: 'short gap at one place' },
    source: 'convention',
    reason: convention,
  },
  {
    id: 'S12',
    title: { nl: 'verblijf binnen de uithuisplaatsing', en: 'stay inside its episode' },
    source: 'data',
    reason: {
      nl: 'uithuisplaatsingen worden uit de verblijven afgeleid en kunnen er dus niet van afwijken',
      en: 'episodes are derived from the stays and so cannot differ from them',
    },
  },
  {
    id: 'S13',
    title: { nl: 'hybride groep: titel en vrijheid per dag', en: 'hybrid group: title and freedom per day' },
    source: 'court ruling 2025',
    reason: noField('het vrijheidsniveau per dag', 'the level of freedom per day'),
  },
  {
    id: 'S14',
    title: { nl: 'pleegzorg of gezinshuis overwogen', en: 'foster care or family home considered' },
    source: 'Jeugdwet 2.3(6), 3.5(2)',
    reason: notWritten('besluiten', 'decisions'),
  },
  {
    id: 'S15',
    title: { nl: 'verantwoordelijke gemeente vanaf 2022', en: 'responsible municipality from 2022' },
    source: 'Jeugdwet 1.1 woonplaats parts 1-2',
    reason: notWritten('adressen', 'addresses'),
  },
  {
    id: 'S16',
    title: { nl: 'verantwoordelijke gemeente vóór 2022', en: 'responsible municipality before 2022' },
    source: 'Jeugdwet 1.1 woonplaats (old)',
    reason: notWritten('adressen', 'addresses'),
  },
  {
    id: 'S17',
    title: { nl: 'perspectief vastgelegd', en: 'perspective recorded' },
    source: 'guideline, dropped as norm in 2022',
    reason: notWritten('besluiten', 'decisions'),
  },
  {
    id: 'S19',
    title: { nl: 'hulpverleningsplan binnen zes weken', en: 'care plan within six weeks' },
    source: 'Jeugdwet 4.1.3(5)',
    reason: notWritten('plannen', 'plans'),
  },
  {
    id: 'S20',
    title: { nl: 'familiegroepsplan aangeboden', en: 'family group plan offered' },
    source: 'Jeugdwet 4.1.2',
    reason: notWritten('plannen', 'plans'),
  },
  {
    id: 'S21',
    title: { nl: 'voortzetting na verhuizing', en: 'continuation after a move' },
    source: 'Jeugdwet 2.7a',
    reason: notWritten('adressen', 'addresses'),
  },
  {
    id: 'S22',
    title: { nl: 'gemeente als de woonplaats onbekend is', en: 'municipality when the residence is unknown' },
    source: 'Jeugdwet 1.1 woonplaats parts 3-4',
    reason: notWritten('adressen', 'addresses'),
  },
  {
    id: 'S23',
    title: {
      nl: 'overgang naar de woonplaatsregel van 2022',
      en: 'transition to the residence rule of 2022',
    },
    source: 'Jeugdwet 10.1',
    reason: notWritten('adressen', 'addresses'),
  },
  {
    id: 'S24',
    title: { nl: 'antwoord binnen twee weken op wie betaalt', en: 'answer within two weeks on who pays' },
    source: 'Jeugdwet 8.2.1; Regeling 1a.1',
    reason: notWritten('informatieverzoeken', 'information requests'),
  },
  {
    id: 'S25',
    title: { nl: 'plan op schrift', en: 'plan in writing' },
    source: 'Jeugdwet 4.1.3(4)',
    reason: notWritten('plannen', 'plans'),
  },
  {
    id: 'S26',
    title: { nl: 'pleegouder stemt in met de eigen rol', en: 'foster carer agrees to the own role' },
    source: 'Jeugdwet 4.1.3(6)',
    reason: notWritten('plannen', 'plans'),
  },
  {
    id: 'S27',
    title: { nl: 'gemeente hoort bij één jeugdregio', en: 'municipality in one youth region' },
    source: 'Jeugdwet 2.17',
    reason: {
      nl: 'de indeling in jeugdregio’s is nog geen deel van de bibliotheek',
      en: 'the list of youth regions is not part of the library yet',
    },
  },
])();
