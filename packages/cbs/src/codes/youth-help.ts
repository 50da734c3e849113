/** Codes of jeugdhulp: who referred, which help, why it ended. */
import type { CbsCodeList } from '../definition/code-list.js';

/**
 * Referrers. 07 stands in versions 2.0 to 5 and not in 7; that 6 still had it is inferred. 08 came with version 3.
 *
 * @dutch verwijzer
 * @example
 * referrerCodes.codes.length; // 8
 */
export const referrerCodes = {
  id: 'verwijzer',
  title: { nl: 'verwijzer', en: 'referrer' },
  source: 'v2.0 3.2; VGN on v3; v7 3.2',
  codes: [
    { code: '01', nl: 'Gemeentelijke toegang', en: 'municipal access' },
    { code: '02', nl: 'Huisarts', en: 'general practitioner' },
    { code: '03', nl: 'Jeugdarts', en: 'youth doctor' },
    { code: '04', nl: 'Gecertificeerde instelling', en: 'certified institution' },
    { code: '05', nl: 'Medisch specialist', en: 'medical specialist' },
    {
      code: '06',
      nl: 'Geen verwijzer',
      en: 'no referrer',
      note: {
        nl: 'vrij toegankelijke hulp; in versie 7 altijd bij hulp door het wijk- of buurtteam',
        en: 'freely accessible help; in version 7 always with help by the local team',
      },
    },
    {
      code: '07',
      nl: 'Onbekend',
      en: 'unknown',
      until: '6',
      note: {
        nl: 'alleen als de hulp voor 2015 begon; de laatste dag is afgeleid, versie 6 is niet gelezen',
        en: 'only when the help began before 2015; the last day is inferred, version 6 was not read',
      },
    },
    {
      code: '08',
      nl: 'Rechter, Officier van Justitie, functionaris Justitiële jeugdinrichting',
      en: 'judge, public prosecutor, official of a youth detention centre',
      from: '3',
      note: {
        nl: 'alleen hulp die rechtstreeks uit een strafrechtelijke beslissing volgt; versie 3 noemde ook de Raad voor de Kinderbescherming',
        en: 'only help that follows directly from a criminal decision; version 3 named the Child Care and Protection Board too',
      },
    },
  ],
} as const satisfies CbsCodeList;

/**
 * Forms of help: 01 to 04 without a stay, 11 to 14 with one.
 *
 * @dutch hulpvorm
 * @example
 * careFormCodes.codes.filter(({ code }) => code > '10').length; // 4
 */
export const careFormCodes = {
  id: 'hulpvorm',
  title: { nl: 'hulpvorm (type jeugdhulp)', en: 'form of help' },
  source: 'v2.0 3.3; v7 3.3',
  codes: [
    { code: '01', nl: 'Uitgevoerd door het wijk- of buurtteam', en: 'given by the local team' },
    {
      code: '02',
      nl: 'Ambulante jeugdhulp op locatie van de aanbieder',
      en: 'ambulatory help at the place of the provider',
    },
    { code: '03', nl: 'Daghulp op locatie van de aanbieder', en: 'day help at the place of the provider' },
    { code: '04', nl: 'Jeugdhulp in het netwerk van de jeugdige', en: 'help in the network of the youth' },
    { code: '11', nl: 'Pleegzorg', en: 'foster care' },
    {
      code: '12',
      nl: 'Gezinsgericht',
      en: 'family-like stay',
      note: {
        nl: 'gezinshuis, logeerhuis, zorgboerderij met overnachting: niet te scheiden',
        en: 'family home, respite home, care farm with nights: cannot be told apart',
      },
    },
    {
      code: '13',
      nl: 'Gesloten plaatsing',
      en: 'closed placement',
      note: {
        nl: 'met machtiging gesloten jeugdhulp, zorgmachtiging of crisismaatregel (Wvggz): ruimer dan JeugdzorgPlus',
        en: 'with an authorisation for closed care, or a care authorisation or crisis measure (Wvggz): wider than JeugdzorgPlus',
      },
    },
    {
      code: '14',
      nl: 'Verblijf bij een jeugdhulpaanbieder anders dan bovenstaand verblijf',
      en: 'other stay with a provider',
    },
  ],
} as const satisfies CbsCodeList;

/**
 * Perspectives, until 2018; 01 until 2017.
 *
 * @dutch perspectief
 * @example
 * perspectiveCodes.codes[0].until; // '3'
 */
export const perspectiveCodes = {
  id: 'perspectief',
  title: { nl: 'perspectief', en: 'perspective' },
  source: 'v2.0 3.3; CBS pages of 2018 and 2019',
  codes: [
    { code: '01', nl: 'Stabilisatie van een crisissituatie', en: 'stabilising a crisis', until: '3' },
    { code: '02', nl: 'Diagnostiek', en: 'diagnostics', until: '4' },
    { code: '03', nl: 'Begeleiden', en: 'guidance', until: '4' },
    { code: '04', nl: 'Behandelen', en: 'treatment', until: '4' },
  ],
} as const satisfies CbsCodeList;

/**
 * Whether help began with a crisis: certain in version 7, presumed from 4.
 *
 * @dutch gestart met crisis
 * @example
 * crisisCodes.codes[0].nl; // 'Ja'
 */
export const crisisCodes = {
  id: 'gestartMetCrisis',
  title: { nl: 'gestart met crisis', en: 'began with a crisis' },
  source: 'v7 3.4',
  codes: [
    { code: '01', nl: 'Ja', en: 'yes', from: '4' },
    { code: '02', nl: 'Nee', en: 'no', from: '4' },
  ],
} as const satisfies CbsCodeList;

/**
 * Why help ended. 03 and 04 are one-sided (uitval); 02 and 05 are early and not uitval.
 *
 * @dutch reden beëindiging jeugdhulp
 * @example
 * helpEndCodes.codes.length; // 5
 */
export const helpEndCodes = {
  id: 'redenBeeindiging jeugdhulp',
  title: { nl: 'reden beëindiging jeugdhulp', en: 'why help ended' },
  source: 'v2.0 3.6; v7 3.7',
  codes: [
    { code: '01', nl: 'Beëindigd volgens plan', en: 'ended as planned' },
    { code: '02', nl: 'Voortijdig afgesloten: in overeenstemming', en: 'ended early: both agree' },
    {
      code: '03',
      nl: 'Voortijdig afgesloten: eenzijdig door de cliënt',
      en: 'ended early: by the client alone',
    },
    {
      code: '04',
      nl: 'Voortijdig afgesloten: eenzijdig door de aanbieder',
      en: 'ended early: by the provider alone',
    },
    {
      code: '05',
      nl: 'Voortijdig afgesloten: wegens externe omstandigheden',
      en: 'ended early: outside circumstances',
    },
  ],
} as const satisfies CbsCodeList;
