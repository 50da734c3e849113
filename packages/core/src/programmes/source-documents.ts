/**
 * The documents that speak of the programmes. They are policy texts: they say what was done and hoped, not how it was
 * measured.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { Texts } from '../findings/locale.js';

/**
 * A document that a programme or a figure comes from.
 *
 * @dutch brondocument
 */
export interface SourceDocument {
  /** What it is and who wrote it. */
  readonly title: Texts;
  /** Day it bears; absent when it bears none. */
  readonly date?: PlainDate;
}

/**
 * The source documents by id.
 *
 * @dutch brondocumenten
 * @example
 * sourceDocuments.bgzj.date; // '2020-06-17'
 */
export const sourceDocuments = {
  ihub: {
    title: { nl: 'tekst van iHUB', en: 'text of iHUB' },
    date: '2021-11-03',
  },
  'gelderland-region': {
    title: {
      nl: 'tekst van een jeugdhulpregio in Gelderland; de regio wordt niet genoemd, Nijmegen hoort erbij',
      en: 'text of a youth care region in Gelderland; the region is not named, Nijmegen is a member',
    },
  },
  bgzj: {
    title: {
      nl: 'brief van de Branches Gespecialiseerde Zorg voor Jeugd',
      en: 'letter of the joint sector bodies of specialised youth care (BGZJ)',
    },
    date: '2020-06-17',
  },
  foodvalley: {
    title: { nl: 'tekst van jeugdhulpregio Foodvalley', en: 'text of youth care region Foodvalley' },
  },
  'vulnerable-youth-plan': {
    title: {
      nl: 'tekst over het plan voor kwetsbare jongeren',
      en: 'text on the plan for vulnerable young people',
    },
  },
} as const satisfies Readonly<Record<string, SourceDocument>>;

/**
 * Id of a source document.
 *
 * @dutch id van een brondocument
 */
export type SourceDocumentId = keyof typeof sourceDocuments;
