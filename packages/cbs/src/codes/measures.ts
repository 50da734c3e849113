/**
 * Codes of measures: child protection, authorisations, youth probation, preventive activities.
 *
 * The same two digits mean different things in different fields (41, 42 and 51 are types of probation and also how it
 * ended): a code is read with its field.
 */
import type { CbsCodeList } from '../definition/code-list.js';

const supervision = ['11', '12'] as const;
const guardianship = ['21', '22', '23'] as const;

/**
 * Types of child protection measure.
 *
 * @dutch type kinderbeschermingsmaatregel
 * @example
 * protectionCodes.codes.map(({ code }) => code); // ['11', '12', '21', '22', '23']
 */
export const protectionCodes = {
  id: 'typeMaatregel jeugdbescherming',
  title: { nl: 'type kinderbeschermingsmaatregel', en: 'type of child protection measure' },
  source: 'v2.0 4.1.1; v7 5.1.1',
  codes: [
    { code: '11', nl: 'Ondertoezichtstelling', en: 'supervision order' },
    { code: '12', nl: 'Voorlopige ondertoezichtstelling', en: 'provisional supervision order' },
    { code: '21', nl: 'Voogdij', en: 'guardianship' },
    { code: '22', nl: 'Voorlopige voogdij', en: 'provisional guardianship' },
    { code: '23', nl: 'Tijdelijke voogdij', en: 'temporary guardianship' },
  ],
} as const satisfies CbsCodeList;

/**
 * Why a child protection measure ended: 01 to 07 of supervision, 11 to 15 of guardianship. They stayed in use after 2021:
 * what was dropped in that year were the reasons of youth probation.
 *
 * @dutch reden of wijze beëindiging maatregel
 * @example
 * protectionEndCodes.codes.length; // 12
 */
export const protectionEndCodes = {
  id: 'redenBeeindiging jeugdbescherming',
  title: { nl: 'reden of wijze beëindiging maatregel', en: 'why the measure ended' },
  source: 'v2.0 4.3.2; VGN on v3 (07); v7 5.3.1',
  codes: [
    { code: '01', nl: 'Bereiken meerderjarigheid jeugdige', en: 'youth came of age', of: supervision },
    { code: '02', nl: 'Tussentijdse opheffing', en: 'lifted before its time', of: supervision },
    { code: '03', nl: 'Niet verlengd', en: 'not extended', of: supervision },
    { code: '04', nl: 'Beëindiging volgens plan', en: 'ended as planned', of: supervision },
    { code: '05', nl: 'Gezagsbeëindigende maatregel', en: 'parental authority terminated', of: supervision },
    { code: '06', nl: 'Overlijden jeugdige', en: 'youth died', of: supervision },
    {
      code: '07',
      nl: 'VOTS omgezet in OTS',
      en: 'provisional order became a supervision order',
      of: supervision,
      from: '3',
      note: {
        nl: 'alleen bij type 12: dat volgt uit het label',
        en: 'with type 12 only: that follows from the label',
      },
    },
    { code: '11', nl: 'Bereiken meerderjarigheid jeugdige', en: 'youth came of age', of: guardianship },
    { code: '12', nl: 'Voogdij naar pleegouder', en: 'guardianship to a foster parent', of: guardianship },
    {
      code: '13',
      nl: 'Voogdij naar contactpersoon oftewel burgervoogd',
      en: 'guardianship to a contact person',
      of: guardianship,
    },
    { code: '14', nl: 'Herstel gezag', en: 'parental authority restored', of: guardianship },
    { code: '15', nl: 'Overlijden jeugdige', en: 'youth died', of: guardianship },
  ],
} as const satisfies CbsCodeList;

/**
 * Types of authorisation for a placement out of home, from 2022.
 *
 * @dutch type machtiging uithuisplaatsing
 * @example
 * authorisationCodes.codes[1].nl; // 'machtiging uithuisplaatsing'
 */
export const authorisationCodes = {
  id: 'typeMachtiging',
  title: { nl: 'type machtiging uithuisplaatsing', en: 'type of authorisation' },
  source: 'v7 5.1.4',
  codes: [
    {
      code: '71',
      nl: 'machtiging gesloten plaatsing',
      en: 'authorisation for a closed placement',
      from: '7',
      note: { nl: 'Jeugdwet art. 6.1.2', en: 'Jeugdwet art. 6.1.2' },
    },
    {
      code: '72',
      nl: 'machtiging uithuisplaatsing',
      en: 'authorisation for a placement out of home',
      from: '7',
      note: { nl: 'BW 1:265b', en: 'BW 1:265b' },
    },
  ],
} as const satisfies CbsCodeList;

/**
 * Types of youth probation.
 *
 * @dutch type jeugdreclassering
 * @example
 * probationCodes.codes.length; // 7
 */
export const probationCodes = {
  id: 'typeMaatregel jeugdreclassering',
  title: { nl: 'type jeugdreclassering', en: 'type of youth probation' },
  source: 'v2.0 4.2.1; v7 5.2.1',
  codes: [
    { code: '41', nl: 'Toezicht en begeleiding: gedwongen kader', en: 'supervision: compulsory' },
    { code: '42', nl: 'Toezicht en begeleiding: vrijwillig', en: 'supervision: voluntary' },
    { code: '50', nl: 'Individuele trajectbegeleiding Harde Kern', en: 'individual guidance, Harde Kern' },
    { code: '51', nl: 'Individuele trajectbegeleiding Criem', en: 'individual guidance, Criem' },
    { code: '61', nl: 'Scholings- en trainingsprogramma', en: 'schooling and training programme' },
    { code: '62', nl: 'Gedragsbeïnvloedende maatregel', en: 'behavioural measure' },
    {
      code: '63',
      nl: 'Voorbereiding gedragsbeïnvloedende maatregel',
      en: 'preparation of a behavioural measure',
      note: {
        nl: 'in versie 2.0 ook voorwaardelijke sepot, schorsing voorlopige hechtenis en voorwaardelijke invrijheidsstelling',
        en: 'in version 2.0 also conditional dismissal, suspended remand and conditional release',
      },
    },
  ],
} as const satisfies CbsCodeList;

/**
 * Whether a recognised intervention was used: certain in version 7, presumed before.
 *
 * @dutch erkende interventie
 * @example
 * interventionCodes.codes[1].nl; // 'Nee'
 */
export const interventionCodes = {
  id: 'erkendeInterventie',
  title: { nl: 'inzet erkende interventie', en: 'recognised intervention used' },
  source: 'v7 5.2.4',
  codes: [
    { code: '01', nl: 'Ja', en: 'yes' },
    { code: '02', nl: 'Nee', en: 'no' },
  ],
} as const satisfies CbsCodeList;

/**
 * Why youth probation ended, until 2020 (the last year is inferred).
 *
 * @dutch reden beëindiging jeugdreclassering
 * @example
 * probationEndCodes.codes[0].until; // '5'
 */
export const probationEndCodes = {
  id: 'redenBeeindiging jeugdreclassering',
  title: { nl: 'reden beëindiging jeugdreclassering', en: 'why youth probation ended' },
  source: 'v2.0 4.3.2; CBS page of 2021',
  codes: [
    { code: '21', nl: 'Beëindiging volgens plan', en: 'ended as planned', until: '5' },
    { code: '22', nl: 'Tussentijdse opheffing', en: 'lifted before its time', until: '5' },
    {
      code: '23',
      nl: 'Overgang naar volwassen reclassering',
      en: 'went over to adult probation',
      until: '5',
    },
    { code: '24', nl: 'Terugmelding', en: 'reported back', until: '5' },
    { code: '25', nl: 'Nader besluit rechter', en: 'further decision of the judge', until: '5' },
    { code: '26', nl: 'Overlijden jeugdige', en: 'youth died', until: '5' },
  ],
} as const satisfies CbsCodeList;

/**
 * The dynamic risk profile at the end of youth probation, against its beginning. Certain in version 7, inferred for 2021.
 *
 * @dutch dynamisch risicoprofiel
 * @example
 * riskCodes.codes.map(({ code }) => code); // ['41', '42', '43']
 */
export const riskCodes = {
  id: 'dynamischRisicoprofiel',
  title: { nl: 'dynamisch risicoprofiel', en: 'dynamic risk profile' },
  source: 'v7 5.3.1',
  codes: [
    { code: '41', nl: 'Lager dan aan het begin van begeleidingstraject', en: 'lower', from: '6' },
    { code: '42', nl: 'Even hoog als aan het begin van het begeleidingstraject', en: 'as high', from: '6' },
    { code: '43', nl: 'Hoger dan aan het begin van het begeleidingstraject', en: 'higher', from: '6' },
  ],
} as const satisfies CbsCodeList;

/**
 * Whether the youth was referred to help at the end. No comes first here: 51 is no, 52 is yes.
 *
 * @dutch doorverwijzing jeugdhulp
 * @example
 * onwardReferralCodes.codes.map(({ code, nl }) => [code, nl]); // [['51', 'nee'], ['52', 'ja']]
 */
export const onwardReferralCodes = {
  id: 'doorverwijzingJeugdhulp',
  title: { nl: 'doorverwijzing jeugdhulp', en: 'referred to help' },
  source: 'v7 5.3.1',
  codes: [
    { code: '51', nl: 'nee', en: 'no', from: '6' },
    { code: '52', nl: 'ja', en: 'yes', from: '6' },
  ],
} as const satisfies CbsCodeList;

/**
 * The type of a preventive record. It stands in the field with the type of measure.
 *
 * @dutch activiteiten in het preventief justitieel kader
 * @example
 * preventiveCodes.codes[0].code; // '31'
 */
export const preventiveCodes = {
  id: 'typeMaatregel preventief',
  title: { nl: 'activiteiten in het preventief justitieel kader', en: 'preventive activities' },
  source: 'v2.0 4.4; v7 5.4',
  codes: [{ code: '31', nl: 'Activiteiten in het preventief justitieel kader', en: 'preventive activities' }],
} as const satisfies CbsCodeList;

/**
 * Why preventive activities ended: the same number as their type.
 *
 * @dutch einde activiteiten in het preventief justitieel kader
 * @example
 * preventiveEndCodes.codes[0].code; // '31'
 */
export const preventiveEndCodes = {
  id: 'redenBeeindiging preventief',
  title: { nl: 'reden beëindiging preventief', en: 'why preventive activities ended' },
  source: 'v2.0 4.3.2; v7 5.3.1',
  codes: [
    { code: '31', nl: 'Einde activiteiten in het preventief justitieel kader', en: 'end of the activities' },
  ],
} as const satisfies CbsCodeList;
