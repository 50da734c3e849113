/** Indicators on how help ended and what clients say of it. */
import type { Indicator } from '../definition.js';

export const outcomeFacts: readonly Indicator[] = [
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
];
