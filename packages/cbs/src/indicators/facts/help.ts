/** Indicators on who has help, and which. */
import type { Indicator } from '../definition.js';

export const helpFacts: readonly Indicator[] = [
  {
    id: 'jongere-met-jeugdhulp',
    title: { nl: 'jongeren met jeugdhulp', en: 'youths with help' },
    definition: {
      nl: 'Personen tot 23 jaar met ten minste een record jeugdhulp dat de periode raakt; ieder telt eenmaal per (sub)totaal, dus vormen tellen op tot meer dan het totaal.',
      en: 'Persons below 23 with at least one record of help that touches the period; each counts once per (sub)total, so that forms add up to more than the total.',
    },
    unit: 'persons',
    certainty: { nl: 'tekst zeker; formule van ons', en: 'certain (text); formula own rendering' },
    isComputed: true,
    source: 'https://data.overheid.nl/data/dataset/47181-jongeren-met-jeugdzorg--persoonskenmerken--volume',
  },
  {
    id: 'jeugdhulptraject',
    title: { nl: 'jeugdhulptrajecten', en: 'help trajectories' },
    definition: {
      nl: 'Aaneengesloten hulp van een hulpvorm bij een aanbieder. Overlappende hulp van dezelfde vorm is een traject: de eerste aanvang, het laatste einde.',
      en: 'Unbroken help of one form at one provider. Overlapping help of the same form is one trajectory: the first start, the last end.',
    },
    unit: 'count',
    certainty: { nl: 'zeker', en: 'certain' },
    isComputed: true,
    source:
      'https://longreads.cbs.nl/jeugdhulp-eerste-halfjaar-2020/jeugdhulptrajecten/, https://www.cbs.nl/nl-nl/maatwerk/2023/29/verkenning-mogelijke-aanpassingen-publicaties-jeugdhulp, v7 3.3',
  },
  {
    id: 'jeugdhulp-met-verblijf',
    title: { nl: 'aandeel jongeren met verblijf', en: 'share of youths with a stay' },
    definition: {
      nl: 'Personen met hulpvorm 11 tot en met 14 in de periode, van de personen met jeugdhulp in natura. Ook logeren, weekend of midweek telt.',
      en: 'Persons with hulpvorm 11 to 14 in the period, of the persons with help in kind. Respite, weekend or midweek stay counts too.',
    },
    unit: 'proportion',
    certainty: { nl: 'zeker', en: 'certain' },
    isComputed: true,
    source: 'protocol 3.3, https://longreads.cbs.nl/jeugdhulp2019/jongeren-met-jeugdhulp/, v7 3.3',
  },
  {
    id: 'pleegzorg',
    title: { nl: 'jongeren in pleegzorg', en: 'youths in foster care' },
    definition: {
      nl: 'Personen met hulpvorm 11 (er is een pleegcontract) in de periode.',
      en: 'Persons with hulpvorm 11 (there is a foster contract) in the period.',
    },
    unit: 'persons',
    certainty: { nl: 'zeker', en: 'certain' },
    isComputed: true,
    source: 'protocol 3.3, v7 3.3',
  },
  {
    id: 'gezinshuis',
    title: { nl: 'jongeren in een gezinshuis', en: 'youths in a family home' },
    definition: {
      nl: 'Geen eigen code: deel van hulpvorm 12, met logeerhuizen en zorgboerderijen. Hulpvorm 12 telt te veel.',
      en: 'No code of its own: part of hulpvorm 12, with respite homes and care farms. Hulpvorm 12 counts too many.',
    },
    unit: 'persons',
    certainty: { nl: 'zeker', en: 'certain' },
    isComputed: false,
    source: 'protocol 3.3, v7 3.3',
  },
  {
    id: 'gesloten-plaatsing',
    title: { nl: 'jongeren in een gesloten plaatsing', en: 'youths in a closed placement' },
    definition: {
      nl: 'Personen met hulpvorm 13 in de periode: machtiging gesloten jeugdhulp, zorgmachtiging of crisismaatregel. Ruimer dan JeugdzorgPlus.',
      en: 'Persons with hulpvorm 13 in the period: authorisation for closed care, care authorisation or crisis measure. Wider than JeugdzorgPlus.',
    },
    unit: 'persons',
    certainty: { nl: 'zeker (v2, v7)', en: 'certain (v2, v7)' },
    isComputed: true,
    source: 'protocol 3.3, v7 3.3',
  },
  {
    id: 'jeugdzorgplus-monitor',
    title: { nl: 'monitor JeugdzorgPlus', en: 'monitor of JeugdzorgPlus' },
    definition: {
      nl: 'Statistiek van de sector op plaatsingen. De formules zijn niet gevonden.',
      en: 'Statistic of the sector on placements. Its formulas were not found.',
    },
    unit: 'count',
    certainty: {
      nl: 'cijfers zeker zoals aangehaald; 2018 telt plaatsingen, 2021 jongeren',
      en: 'figures certain as quoted; note 2018 article speaks of placements, the 2021 newspaper of youths',
    },
    isComputed: false,
    source:
      'https://www.jeugdzorgnederland.nl/actueel/aantal-plaatsingen-jeugdzorgplus-daalt-in-eerste-helft-van-2018/, https://www.rd.nl/a/922181-voor-derde-jaar-op-rij-minder-jongeren-in-gesloten-jeugdzorg, https://www.jeugdautoriteit.nl/publicaties/documenten/rapporten/2023/10/05/monitor-jeugdzorgplus-najaar-2023',
  },
  {
    id: 'doorplaatsingen',
    title: { nl: 'doorplaatsingen', en: 'moves between placements' },
    definition: {
      nl: 'Er zijn geen eenduidige landelijke cijfers (antwoord aan de Tweede Kamer, 2022).',
      en: 'There are no uniform national figures (answer to parliament, 2022).',
    },
    unit: 'count',
    certainty: { nl: 'zeker', en: 'certain' },
    isComputed: false,
    source: 'https://zoek.officielebekendmakingen.nl/dossier/ah-tk-20212022-2767.html',
  },
  {
    id: 'gestart-met-crisis',
    title: { nl: 'gestart met crisis', en: 'began with a crisis' },
    definition: {
      nl: 'Van records jeugdhulp die in de periode begonnen: ja (01), van ja en nee (02).',
      en: 'Of records of help that started in the period: yes (01), of yes and no (02).',
    },
    unit: 'proportion',
    certainty: { nl: 'codes zeker in v7; formule van ons', en: 'codes certain v7; formula own rendering' },
    isComputed: true,
    source: 'v7 3.4, 85097NED',
  },
];
