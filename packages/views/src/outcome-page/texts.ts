/** The words of the page about outcomes. */
import type { Texts } from '@jeugd/core';

export const outcomeTexts = {
  title: { nl: 'Uitkomsten van jeugdzorg', en: 'Outcomes of youth care' },
  madeBy: {
    nl: 'Gegevens tot {asOf}, berekend door {madeBy}.',
    en: 'Data up to {asOf}, computed by {madeBy}.',
  },
  invented: {
    nl: 'Verzonnen gegevens. Deze cijfers gaan over niemand en bewijzen niets.',
    en: 'Invented data. These figures are about nobody and prove nothing.',
  },
  contents: { nl: 'Inhoud', en: 'Contents' },
  data: { nl: 'De gegevens', en: 'The data' },
  quality: { nl: 'Kwaliteit van de gegevens', en: 'Quality of the data' },
  outcomes: { nl: 'Uitkomsten', en: 'Outcomes' },
  pictures: { nl: 'In beeld', en: 'Pictures' },
  pitfalls: { nl: 'Valkuilen', en: 'Pitfalls' },
  citation: { nl: 'Aanhalen', en: 'How to cite' },

  coverage: { nl: 'Beslaat', en: 'Covers' },
  coverageUnknown: { nl: 'zegt het register niet', en: 'the register does not say' },
  period: { nl: '{start} tot {end}', en: '{start} to {end}' },
  extractedOn: { nl: 'Gemaakt op', en: 'Extracted on' },
  notSaid: { nl: 'niet vermeld', en: 'not said' },
  asOf: { nl: 'Gevolgd tot', en: 'Followed up to' },
  kind: { nl: 'Soort gegevens', en: 'Kind of data' },
  real: { nl: 'niet als verzonnen gemerkt', en: 'not marked as invented' },
  inventedShort: { nl: 'verzonnen', en: 'invented' },
  halfOpen: {
    nl: 'Van een periode telt de eerste dag mee en de laatste niet.',
    en: 'Of a period the first day counts and the last does not.',
  },
  recordsCaption: { nl: 'Records per tabel', en: 'Records by table' },
  table: { nl: 'tabel', en: 'table' },
  what: { nl: 'wat', en: 'what' },
  records: { nl: 'records', en: 'records' },
  rejected: { nl: 'niet te gebruiken', en: 'not usable' },

  qualityLead: {
    nl: 'Van {rules} regels zijn er {passed} in orde en {failed} niet; {skipped} konden niets zeggen en {crashed} liepen vast. Bevindingen: fouten {errors}, waarschuwingen {warnings}, opmerkingen {infos}.',
    en: 'Of {rules} rules {passed} hold and {failed} do not; {skipped} could say nothing and {crashed} broke down. Findings: errors {errors}, warnings {warnings}, infos {infos}.',
  },
  attention: { nl: 'Wat aandacht vraagt', en: 'What asks for attention' },
  nothingWrong: { nl: 'Geen regel vond een fout.', en: 'No rule found a fault.' },
  whichRecords: {
    nl: 'Welke records het zijn staat hier niet, wel in het rapport van jeugd validate. Aantallen records zijn niet verborgen.',
    en: 'Which records they are is not said here, but in the report of jeugd validate. Counts of records are not hidden.',
  },
  allRules: { nl: 'Uitslag van elke regel', en: 'Outcome of each rule' },
  whileReading: { nl: 'bij het inlezen', en: 'while reading' },

  outcomesLead: {
    nl: 'Bij elk cijfer staan het interval (hoe breder, hoe onzekerder), de aantallen waarop het rust, en wat niet meetelde. Wat het precies betekent, staat een klik verder.',
    en: 'Each figure comes with its interval (the wider, the less certain), the numbers it rests on, and what did not count. What exactly it means is one click away.',
  },
  hidden: {
    nl: '× = verborgen: minder dan {minCell} kinderen, of nodig om zo’n groep te verbergen. Verborgen cijfers: {count}.',
    en: '× = hidden: fewer than {minCell} children, or needed to hide such a group. Hidden figures: {count}.',
  },
  nothingHidden: {
    nl: 'Niets is verborgen. Geef deze pagina niet door als er kleine aantallen in staan.',
    en: 'Nothing is hidden. Do not pass this page on when there are small numbers in it.',
  },
  others: { nl: 'Andere cijfers', en: 'Other figures' },
  group: { nl: 'groep', en: 'group' },
  value: { nl: 'waarde', en: 'value' },
  interval: { nl: '{level} %-interval', en: '{level} % interval' },
  numerator: { nl: 'teller', en: 'numerator' },
  denominator: { nl: 'noemer', en: 'denominator' },
  events: { nl: 'gebeurd', en: 'events' },
  cases: { nl: 'aantal', en: 'number' },
  excluded: {
    nl: 'In totaal niet gebruikt (rijen, verblijven en kinderen): {count}.',
    en: 'Not used in all (rows, stays and children): {count}.',
  },
  all: { nl: 'Alle samen', en: 'All together' },
  inWindow: { nl: '{cohort}, {from} tot {until}', en: '{cohort}, {from} to {until}' },
  by: { nl: 'Naar {grouping}', en: 'By {grouping}' },
  definition: { nl: 'Definitie en valkuilen', en: 'Definition and pitfalls' },
  notComputed: { nl: 'Niet te berekenen', en: 'Not to be computed' },

  event: { nl: 'gebeurtenis', en: 'event' },
  timeZero: { nl: 'geteld vanaf', en: 'counted from' },
  competing: { nl: 'uitgesloten door', en: 'ruled out by' },
  censoring: { nl: 'wie niet tot het eind gevolgd is', en: 'those not followed to the end' },
  window: { nl: 'welke dagen', en: 'which days' },
  cohort: { nl: 'wie', en: 'who' },
  better: { nl: 'beter is', en: 'better is' },
  lower: { nl: 'lager', en: 'lower' },
  higher: { nl: 'hoger', en: 'higher' },
  neither: { nl: 'geen van beide', en: 'neither' },
  source: { nl: 'bron', en: 'source' },
  version: { nl: 'id en versie', en: 'id and version' },
  pitfallsOf: { nl: 'hoe het misleidt', en: 'how it misleads' },

  picturesLead: {
    nl: 'Onder elk beeld staan de getallen.',
    en: 'Below each picture are its numbers.',
  },
  noPictures: { nl: 'Er is niets om te tekenen.', en: 'There is nothing to draw.' },

  pitfallsLead: {
    nl: 'Waardoor cijfers over jeugdzorg misleiden, en wat hier daartegen is gedaan.',
    en: 'How figures about youth care mislead, and what was done about it here.',
  },
  citationLead: {
    nl: 'Neem dit over wanneer u een cijfer van deze pagina gebruikt:',
    en: 'Take this along when you use a figure of this page:',
  },
  cite: {
    nl: 'Uitkomsten van jeugdzorg. {data}, periode {period}, gevolgd tot {asOf}. Berekend door {madeBy}; definities met hun versie: {definitions}. {disclosure}',
    en: 'Outcomes of youth care. {data}, period {period}, followed up to {asOf}. Computed by {madeBy}; definitions with their version: {definitions}. {disclosure}',
  },
  citedData: { nl: 'Gegevens gemaakt op {day}', en: 'Data extracted on {day}' },
  citedInvented: { nl: 'Verzonnen gegevens, gemaakt op {day}', en: 'Invented data, extracted on {day}' },
  citedHidden: {
    nl: 'Cijfers over minder dan {minCell} kinderen zijn verborgen.',
    en: 'Figures on fewer than {minCell} children are hidden.',
  },
  citedWhole: {
    nl: 'Noem bij een cijfer ook zijn interval, de aantallen waarop het rust, en de periode. Haal geen cijfer van een groep aan zonder te zeggen dat groepen verschillen in wie erin zit.',
    en: 'With a figure, name its interval, the numbers it rests on, and its period. Do not quote a figure of a group without saying that groups differ in who is in them.',
  },
  offline: {
    nl: 'Deze pagina werkt zonder internet en verstuurt niets.',
    en: 'This page works offline and sends nothing.',
  },
  toTop: { nl: 'Naar boven', en: 'To the top' },
} as const satisfies Record<string, Texts>;

export const groupingTexts: Readonly<Record<string, Texts>> = {
  programme: { nl: 'programma', en: 'programme' },
  careForm: { nl: 'zorgvorm', en: 'care form' },
  provider: { nl: 'aanbieder', en: 'provider' },
  year: { nl: 'jaar', en: 'year' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  ageGroup: { nl: 'leeftijd', en: 'age group' },
  sex: { nl: 'geslacht', en: 'sex' },
};

export const cohortTexts = {
  entry: { nl: 'instroom', en: 'entries' },
  exit: { nl: 'uitstroom', en: 'exits' },
  spell: { nl: 'wat begon', en: 'what began' },
  census: { nl: 'op de laatste dag', en: 'on the last day' },
  period: { nl: 'in zorg', en: 'in care' },
} as const satisfies Record<string, Texts>;
