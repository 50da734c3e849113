/** Indicators on measures, authorisations and youth probation. */
import type { Indicator } from '../definition.js';

export const measureFacts: readonly Indicator[] = [
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
