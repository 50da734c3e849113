/** What a bundle says of itself: the register it comes from, and what of it did not come along. */
import { fillText, type Register, type Texts, tableNames } from '@jeugd/core';
import { extensionUrls } from '../names/systems.js';
import type { FhirResource } from '../r4/types.js';
import type { Draft, RemarkCode } from './draft.js';

/** The OperationOutcome of an export: an issue for all that went well, and one for each thing that did not come along. */
export function outcomeResource(draft: Draft, about: Register['about'], carried: number): FhirResource {
  const { locale, remarks, index } = draft;
  const tables = tableNames.filter((table) => index.has(table));
  const issues = [...remarks.counted.values()].map(({ code, table = '', count }) => ({
    severity: code === 'table-not-carried' ? 'information' : 'warning',
    code: code === 'table-not-carried' ? 'not-supported' : 'incomplete',
    details: {
      coding: [{ system: 'urn:jeugd:codes:remarks', code }],
      text: fillText(remarkTexts[code][locale], { table, count }),
    },
  }));
  return {
    resourceType: 'OperationOutcome',
    id: 'about',
    extension: [
      { url: extensionUrls.about, valueString: JSON.stringify(about) },
      { url: extensionUrls.tables, valueString: JSON.stringify(tables) },
    ],
    issue: [
      {
        severity: 'information',
        code: 'informational',
        details: { text: fillText(allTexts[locale], { count: carried, zib: draft.zib }) },
      },
      ...issues,
    ],
  };
}

const allTexts: Texts = {
  nl: '{count} records van een register, in codes van zib {zib}.',
  en: '{count} records of a register, in codes of zib {zib}.',
};

const remarkTexts: Readonly<Record<RemarkCode, Texts>> = {
  'table-not-carried': {
    nl: '{count} records van {table} zitten hier niet in: de mapping heeft er geen resource voor.',
    en: '{count} records of {table} are not in here: the mapping has no resource for them.',
  },
  'relation-not-carried': {
    nl: '{count} relaties zitten hier niet in: beide mensen staan niet in het register.',
    en: '{count} relations are not in here: neither person is in the register.',
  },
  'id-replaced': {
    nl: '{count} ids waarin een BSN kan staan zijn vervangen.',
    en: '{count} ids that may hold a BSN were replaced.',
  },
  'text-left-out': {
    nl: '{count} teksten waarin een BSN kan staan zijn weggelaten.',
    en: '{count} texts that may hold a BSN were left out.',
  },
  'number-not-right': {
    nl: '{count} BSN’s kunnen niet bestaan; zij zijn meegegeven zoals zij zijn.',
    en: '{count} BSNs cannot exist; they were passed on as they are.',
  },
};
