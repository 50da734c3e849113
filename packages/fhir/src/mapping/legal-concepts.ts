/**
 * Legal status and representation: the codes of iJw, of the zibs, and the kinds of record they are.
 *
 * Source: JuridischeStatusCodelijst and VertegenwoordigingCodelijst of zib 2020 and zib 2024; WJ232 and WJ003 of iJw 3.2.
 */
import type { AuthorisationKind, AuthorityKind, MeasureKind, Texts } from '@jeugd/core';
import type { PerRelease } from './coded.js';

/**
 * A legal concept and its codes.
 *
 * @dutch juridisch begrip
 */
export interface LegalConcept extends PerRelease<readonly string[]> {
  /** What it is called. */
  readonly name: Texts;
  /** Which list of the zibs it belongs to. */
  readonly list: 'legalStatus' | 'representation';
  /** Its code in iJw, where there is one. */
  readonly iJw?: { readonly list: 'WJ232' | 'WJ003'; readonly code: string };
  /** The measures that it is. */
  readonly measures?: readonly MeasureKind[];
  /** The authorisations that it is. */
  readonly authorisations?: readonly AuthorisationKind[];
  /** The kinds of authority that it is. */
  readonly authorities?: readonly AuthorityKind[];
  /** What to know. */
  readonly note?: Texts;
}

const gap: Texts = {
  nl: 'geen code in iJw, zib 2020 en zib 2024',
  en: 'no code in iJw, zib 2020 and zib 2024',
};

/**
 * The legal concepts of the mapping.
 *
 * @dutch juridische begrippen
 */
export const legalConcepts: readonly LegalConcept[] = [
  {
    name: { nl: 'ondertoezichtstelling', en: 'supervision order' },
    list: 'legalStatus',
    iJw: { list: 'WJ232', code: '04' },
    '2020': ['OTS'],
    '2024': ['OTS'],
    measures: ['ots'],
  },
  {
    name: { nl: 'voorlopige ondertoezichtstelling', en: 'provisional supervision order' },
    list: 'legalStatus',
    '2024': ['VOTS'],
    measures: ['vots'],
    note: { nl: 'geen code in zib 2020', en: 'no code in zib 2020' },
  },
  {
    name: { nl: 'PIJ-maatregel', en: 'placement in a youth detention centre' },
    list: 'legalStatus',
    '2020': ['PIJ'],
    '2024': ['PIJ'],
  },
  {
    name: { nl: 'terbeschikkingstelling', en: 'hospital order' },
    list: 'legalStatus',
    iJw: { list: 'WJ232', code: '11' },
    '2020': ['TBS'],
    '2024': ['TBS'],
  },
  {
    name: { nl: 'inbewaringstelling', en: 'emergency detention order' },
    list: 'legalStatus',
    iJw: { list: 'WJ232', code: '05' },
    '2020': ['IBS'],
    '2024': ['IBS'],
  },
  {
    name: { nl: 'rechterlijke machtiging', en: 'court authorisation' },
    list: 'legalStatus',
    iJw: { list: 'WJ232', code: '01' },
    '2020': ['RM', 'VM'],
    '2024': ['RM', 'VM'],
    note: {
      nl: 'iJw 01 voegt voorlopig en voortgezet samen; dat is niet terug te draaien',
      en: 'iJw 01 joins provisional and continued, which cannot be undone',
    },
  },
  {
    name: { nl: 'zorgmachtiging', en: 'care authorisation' },
    list: 'legalStatus',
    '2020': ['ZM'],
    '2024': ['ZM'],
    authorisations: ['wvggz-zorgmachtiging'],
  },
  {
    name: { nl: 'crisismaatregel en de voortzetting ervan', en: 'crisis measure and its continuation' },
    list: 'legalStatus',
    '2020': ['CM', 'VCM'],
    '2024': ['CM', 'VCM'],
  },
  {
    name: { nl: 'machtiging uithuisplaatsing', en: 'out-of-home placement authorisation' },
    list: 'legalStatus',
    authorisations: ['muhp', 'spoed-muhp'],
    note: gap,
  },
  {
    name: { nl: 'machtiging gesloten jeugdhulp', en: 'closed care authorisation' },
    list: 'legalStatus',
    authorisations: [
      'gesloten-machtiging',
      'gesloten-spoed',
      'gesloten-voorwaardelijk',
      'jji-tenuitvoerlegging',
    ],
    note: gap,
  },
  {
    name: { nl: 'jeugdreclassering', en: 'youth probation' },
    list: 'legalStatus',
    iJw: { list: 'WJ232', code: '12' },
    measures: ['jeugdreclassering'],
    note: {
      nl: 'iJw 12 is ander strafrechtelijk contact; de zibs hebben geen code',
      en: 'iJw 12 is other contact with criminal justice; the zibs have no code',
    },
  },
  {
    name: { nl: 'voogdij', en: 'guardianship' },
    list: 'representation',
    iJw: { list: 'WJ003', code: '06' },
    '2020': ['6'],
    '2024': ['6'],
    authorities: [
      'guardian-person',
      'joint-guardians',
      'guardian-gi',
      'provisional-guardian',
      'temporary-guardian',
      'accepted-legal-person',
    ],
    note: {
      nl: 'de voorloopnul verschilt: 06 in iJw, 6 in FHIR',
      en: 'the leading zero differs: 06 in iJw, 6 in FHIR',
    },
  },
  {
    name: { nl: 'bewindvoering', en: 'administration of property' },
    list: 'representation',
    iJw: { list: 'WJ003', code: '07' },
    '2020': ['7'],
    '2024': ['7'],
  },
  {
    name: { nl: 'mentorschap', en: 'mentorship' },
    list: 'representation',
    iJw: { list: 'WJ003', code: '08' },
    '2020': ['8'],
    '2024': ['8'],
  },
  {
    name: { nl: 'ondercuratelestelling', en: 'placing under curatorship' },
    list: 'representation',
    iJw: { list: 'WJ003', code: '09' },
    '2020': ['9'],
    '2024': ['9'],
  },
  {
    name: { nl: 'zaakwaarneming', en: 'agency without authority' },
    list: 'representation',
    iJw: { list: 'WJ003', code: '10' },
    '2020': ['10'],
    '2024': ['10'],
  },
  {
    name: { nl: 'ouderlijk gezag', en: 'parental authority' },
    list: 'representation',
    '2024': ['25'],
    authorities: ['joint-parents', 'sole-parent'],
    note: { nl: 'geen code in zib 2020', en: 'no code in zib 2020' },
  },
];
