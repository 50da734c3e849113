/** The 25 indicators: what counts, and what is not known of it. */
import type { Indicator } from './definition.js';

/**
 * Every indicator, also those that deliveries cannot tell: their figure says why.
 *
 * @dutch indicatoren
 * @example
 * indicators.find(({ id }) => id === 'uitval')?.unit; // 'proportion'
 * indicators.filter(({ isComputed }) => !isComputed).length; // 5
 */
export const indicators: readonly Indicator[] = [
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
  {
    id: 'uitval',
    title: { nl: 'uitval', en: 'drop-out' },
    definition: {
      nl: 'Eenzijdig beëindigd: reden 03 (cliënt) of 04 (aanbieder), van de beëindigde trajecten met bekende reden. 02 en 05 zijn voortijdig, maar geen uitval. De noemer is onze keuze.',
      en: 'Ended one-sidedly: reason 03 (client) or 04 (provider), of ended trajectories with a known reason. 02 and 05 are early and no drop-out. The denominator is our choice.',
    },
    unit: 'proportion',
    certainty: {
      nl: 'codes zeker; 04 als uitval volgt CBS en NJi, niet v7; noemer van ons',
      en: 'codes certain; counting 04 as uitval follows CBS/NJi use, not v7; denominator choice own',
    },
    isComputed: true,
    source:
      'protocol 3.6/3.7, https://www.cbs.nl/nl-nl/maatwerk/2022/19/jeugdzorgjongeren-naar-reden-einde-2021, v7 3.7, 4.2',
  },
  {
    id: 'tevredenheid',
    title: { nl: 'tevredenheid over het nut', en: 'satisfaction with the use' },
    definition: {
      nl: 'Gemiddeld cijfer van 1 tot en met 10 per informant, met het aantal en het deel van de records met een antwoord. Het samenvatten is van ons.',
      en: 'Mean mark from 1 to 10 per informant, with the number and the share of records with an answer. The summary is ours.',
    },
    unit: 'grade',
    certainty: { nl: 'schaal zeker, samenvatting van ons', en: 'scale certain, aggregation own' },
    isComputed: true,
    source: 'protocol 4.3 (v5), v7 4.3, 4.5',
  },
  {
    id: 'zonder-hulp-verder',
    title: { nl: 'zonder hulp verder', en: 'going on without help' },
    definition: {
      nl: 'Verdeling over 01 tot en met 04 per informant, vanaf 2022; ook 04 en 03 met 04 samen. De schaal van ervoor is een andere en niet om te zetten.',
      en: 'Distribution over 01 to 04 per informant, from 2022; also 04, and 03 with 04. The scale before is another one and cannot be converted.',
    },
    unit: 'proportion',
    certainty: {
      nl: 'codes zeker vanaf v7; samenvattingen van ons; codes voor 2022 niet gevonden',
      en: 'codes certain from v7; summaries own; codes before 2022 not found',
    },
    isComputed: true,
    source: 'v7 4.4 and change list, protocol 4.4 (v5)',
  },
  {
    id: 'outcome-set',
    title: { nl: 'landelijke set outcome', en: 'national outcome set' },
    definition: {
      nl: 'De set van versie 7: uitval, tevredenheid, zonder hulp verder, geen nieuwe start. Elk is een eigen indicator.',
      en: 'The set of version 7: drop-out, satisfaction, going on without help, no new start. Each is an indicator of its own.',
    },
    unit: 'proportion',
    certainty: { nl: 'zeker', en: 'certain' },
    isComputed: false,
    source:
      'https://www.nji.nl/monitoring/outcome-indicatoren, https://www.nji.nl/monitoring/outcome-via-de-cbs-route, https://docplayer.nl/53125111-Aan-het-werk-met-outcome-in-zicht.html, v7 4.2',
  },
  {
    id: 'outcome-jb-jr',
    title: {
      nl: 'outcome van jeugdbescherming en jeugdreclassering',
      en: 'outcome of protection and probation',
    },
    definition: {
      nl: 'Verloop, cliëntervaring en doelrealisatie bij een GI. Er is geen formule gevonden.',
      en: 'Course, experience of clients and reaching of goals at an institution. No formula was found.',
    },
    unit: 'proportion',
    certainty: { nl: 'zeker, geen formules gevonden', en: 'certain, no formulas found' },
    isComputed: false,
    source: 'https://www.nji.nl/monitoring/outcome-in-jeugdbescherming-en-jeugdreclassering',
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
    id: 'muhp',
    title: { nl: 'jongeren met een machtiging uithuisplaatsing', en: 'youths with an authorisation' },
    definition: {
      nl: 'Personen met een machtiging die de periode raakt, naar soort en samen per persoon; ook begonnen en geëindigde records. Een machtiging is geen plaatsing, en of een verlenging een nieuw record is, is onbekend.',
      en: 'Persons with an authorisation that touches the period, by type and together by person; also started and ended records. An authorisation is no placement, and whether an extension is a new record is unknown.',
    },
    unit: 'persons',
    certainty: {
      nl: 'gegevens zeker; formule van ons; geen definitie van CBS gelezen',
      en: 'items certain; formula own rendering; no CBS definition of a published MUHP figure read',
    },
    isComputed: true,
    source: 'v7 5.1.4-5.1.6, Jeugdwet 6.1.2 lid 6',
  },
  {
    id: 'muhp-binnen-ots',
    title: { nl: 'aandeel met machtiging onder ots', en: 'share with an authorisation under supervision' },
    definition: {
      nl: 'Van de personen met een (voorlopige) ondertoezichtstelling in de periode: wie een machtiging had die ermee overlapt. De formule is van ons.',
      en: 'Of persons with a (provisional) supervision order in the period: those with an authorisation that overlaps with it. The formula is ours.',
    },
    unit: 'proportion',
    certainty: { nl: 'van ons', en: 'own' },
    isComputed: true,
    source: 'v7 5.1.1, 5.1.4',
  },
  {
    id: 'jr-risicoverandering',
    title: { nl: 'verandering van risico bij jeugdreclassering', en: 'change of risk in youth probation' },
    definition: {
      nl: 'Van beëindigde jeugdreclassering: risicoprofiel lager (41), gelijk (42) of hoger (43) dan bij het begin. Zeker vanaf 2022, afgeleid voor 2021.',
      en: 'Of ended youth probation: risk profile lower (41), equal (42) or higher (43) than at the start. Certain from 2022, inferred for 2021.',
    },
    unit: 'proportion',
    certainty: { nl: 'codes zeker; samenvatting van ons', en: 'codes certain; aggregation own' },
    isComputed: true,
    source: 'v7 5.3.1',
  },
  {
    id: 'jr-doorverwijzing',
    title: { nl: 'doorverwijzing na jeugdreclassering', en: 'referral after youth probation' },
    definition: {
      nl: 'Van beëindigde jeugdreclassering: ja (52), van ja en nee (51).',
      en: 'Of ended youth probation: yes (52), of yes and no (51).',
    },
    unit: 'proportion',
    certainty: { nl: 'codes zeker; formule van ons', en: 'codes certain; formula own' },
    isComputed: true,
    source: 'v7 5.3.1',
  },
  {
    id: 'jr-erkende-interventie',
    title: {
      nl: 'erkende interventie bij jeugdreclassering',
      en: 'recognised intervention in youth probation',
    },
    definition: {
      nl: 'Van jeugdreclassering die bij de laatste GI eindigde: ja (01), van ja en nee (02).',
      en: 'Of youth probation that ended at the last institution: yes (01), of yes and no (02).',
    },
    unit: 'proportion',
    certainty: { nl: 'codes zeker; formule van ons', en: 'codes certain; formula own' },
    isComputed: true,
    source: 'v7 5.2.4',
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
  {
    id: 'jb-reden-einde',
    title: { nl: 'reden van het einde van jeugdbescherming', en: 'why child protection ended' },
    definition: {
      nl: 'Verdeling van maatregelen die in de periode eindigden over de redenen: 01 tot en met 07 bij ots, 11 tot en met 15 bij voogdij. Wat alleen werd overgedragen telt niet.',
      en: 'Distribution of measures that ended in the period over the reasons: 01 to 07 of supervision, 11 to 15 of guardianship. What was only handed over does not count.',
    },
    unit: 'proportion',
    certainty: { nl: 'codes zeker; formule van ons', en: 'codes certain; formula own rendering' },
    isComputed: true,
    source: 'v7 5.3.1, 7.5',
  },
];
