/** What can be wrong with a response of StatLine. */
import type { Severity, Texts } from '@jeugd/core';

export const statLineFaults = {
  'cbs/not-statline': {
    severity: 'error',
    texts: {
      nl: 'Dit is geen antwoord of download van StatLine: verwacht JSON van OData v3 of v4, of CSV.',
      en: 'This is no response or download of StatLine: expected JSON of OData v3 or v4, or CSV.',
    },
  },
  'cbs/not-a-row': {
    severity: 'error',
    texts: {
      nl: 'Deze rij is geen object met velden en is niet gelezen.',
      en: 'This row is no object with fields and was not read.',
    },
  },
  'cbs/not-a-figure': {
    severity: 'error',
    texts: {
      nl: 'Deze cel is geen getal, geen punt en niet leeg; gelezen als zonder cijfer.',
      en: 'This cell is no number, no dot and not empty; read as without a figure.',
    },
  },
  'cbs/unknown-measure': {
    severity: 'warning',
    texts: {
      nl: 'Van {count} onderwerpen is geen naam gegeven; geef de onderwerpen van de tabel mee.',
      en: 'No name was given for {count} measures; pass the measures of the table too.',
    },
  },
  'cbs/more-pages': {
    severity: 'warning',
    texts: {
      nl: 'Dit is een deel van de tabel: er is een volgende bladzijde. Haal die ook op.',
      en: 'This is a part of the table: there is a next page. Fetch it too.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly texts: Texts }>>;

/** A fault of a response. */
export type StatLineFaultCode = keyof typeof statLineFaults;
