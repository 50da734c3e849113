/** Indicators on how many come and go, how long it lasts, and who comes back. */
import type { Indicator } from '../definition.js';

export const timeFacts: readonly Indicator[] = [
  {
    id: 'stand-stroom',
    title: { nl: 'stand en stroom', en: 'stock and flow' },
    definition: {
      nl: 'Beginstand, instroom, uitstroom en eindstand van trajecten en maatregelen. Eindstand = beginstand + instroom - uitstroom; wat op de laatste dag eindigt is uitstroom en niet in de eindstand.',
      en: 'Begin stock, inflow, outflow and end stock of trajectories and measures. End = begin + in - out; what ends on the last day is outflow and not in the end stock.',
    },
    unit: 'count',
    certainty: {
      nl: 'zeker (voetnoot en rekensom nagegaan in 8 tabellen)',
      en: 'certain (footnote and arithmetic verified on 8 tables)',
    },
    isComputed: true,
    source: 'see statline.json tests',
  },
  {
    id: 'duur',
    title: { nl: 'gemiddelde duur van beëindigde hulp', en: 'mean duration of ended help' },
    definition: {
      nl: 'Gemiddelde van einde min aanvang van trajecten die in de periode eindigden, per hulpvorm. Of CBS er een dag bij telt is niet gevonden; bij verblijf is dit het aantal nachten min een.',
      en: 'Mean of end minus start of trajectories that ended in the period, by form. Whether CBS adds a day was not found; with a stay this is nights minus one.',
    },
    unit: 'days',
    certainty: { nl: 'definitie zeker, de dag erbij niet', en: 'definition certain, +1 day unknown' },
    isComputed: true,
    source:
      'https://longreads.cbs.nl/jeugdbescherming-2019/begrippenlijst/, https://www.cbs.nl/nl-nl/cijfers/detail/85097NED, v7 3.5, 3.6',
  },
  {
    id: 'zorgduur',
    title: { nl: 'gemiddelde zorgduur', en: 'mean time in care' },
    definition: {
      nl: 'Aaneengesloten tijd met jeugdzorg van een persoon over alle trajecten en maatregelen, van wie die in de periode eindigde. Welke onderbreking CBS toestaat is niet gevonden: hier geen enkele dag.',
      en: 'Unbroken time with youth care of a person over all trajectories and measures, of those for whom it ended in the period. Which gap CBS allows was not found: here not a single day.',
    },
    unit: 'days',
    certainty: { nl: 'zeker; toegestane onderbreking niet gevonden', en: 'certain; gap tolerance not found' },
    isComputed: true,
    source: 'https://www.cbs.nl/nl-nl/maatwerk/2019/50/zorgduur-van-jongeren-met-jeugdzorg-2015-2019',
  },
  {
    id: 'herhaald-beroep-statline',
    title: { nl: 'herhaald beroep (terugkijkend)', en: 'repeat use (looking back)' },
    definition: {
      nl: 'Begonnen trajecten van jongeren die in de vijf jaar ervoor al jeugdhulp hadden. Hoe CBS de grens van vijf jaar trekt is niet gevonden. Vraagt leveringen over die vijf jaar.',
      en: 'Started trajectories of youths who had help already in the five years before. How CBS draws the limit of five years was not found. Needs deliveries over those five years.',
    },
    unit: 'proportion',
    certainty: {
      nl: 'zeker; grens van vijf jaar niet gevonden',
      en: 'certain; five-year edge handling not found',
    },
    isComputed: true,
    source:
      'https://www.cbs.nl/nl-nl/maatwerk/2020/44/geen-nieuwe-start-jeugdhulp-2e-halfjaar-2019, https://data-acc.overheid.nl/dataset/108931-jeugdhulptrajecten-in-natura--verwijzer--regio--gemeente-',
  },
  {
    id: 'geen-nieuwe-start-outcome-3.2',
    title: { nl: 'geen nieuwe start (vooruitkijkend)', en: 'no new start (looking forward)' },
    definition: {
      nl: 'Van trajecten die in het halfjaar sloten: geen nieuwe start van jeugdhulp tot het eind van het volgende halfjaar. Hoe CBS een start op dezelfde dag telt is niet gevonden; hier telt alleen een latere dag.',
      en: 'Of trajectories closed in the half-year: no new start of help until the end of the next half-year. How CBS counts a start on the same day was not found; here only a later day counts.',
    },
    unit: 'proportion',
    certainty: {
      nl: 'zeker; starts op dezelfde dag niet gevonden',
      en: 'certain; treatment of simultaneous/same-day starts not found',
    },
    isComputed: true,
    source: 'https://www.cbs.nl/nl-nl/maatwerk/2020/44/geen-nieuwe-start-jeugdhulp-2e-halfjaar-2019',
  },
];
