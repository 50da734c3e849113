/** What `jeugd validate` says. */
import type { Texts } from '@jeugd/core';

export const checkingTexts: Texts = { nl: 'controleert {file}', en: 'checking {file}' };
export const readingTexts: Texts = { nl: 'leest {file}', en: 'reading {file}' };

/** How many messages were judged, and what lay beside them. */
export const judgedTexts = {
  count: { nl: 'Berichten beoordeeld: {count}{beside}.', en: 'Messages judged: {count}{beside}.' },
  beside: { nl: '; overgeslagen: {what}', en: '; passed over: {what}' },
  oneFolder: { nl: '1 map', en: '1 folder' },
  folders: { nl: '{count} mappen', en: '{count} folders' },
  oneOther: { nl: '1 ander bestand', en: '1 other file' },
  others: { nl: '{count} andere bestanden', en: '{count} other files' },
  inPart: {
    nl: 'Onderling: niveau 3, en niveau 4 voor een deel; wat een lijst of de dag van ontvangst vraagt komt erbij met --levels 1,2,3,4 --as-of DAG.',
    en: 'Between them: level 3, and level 4 in part; what asks a list or the day of receipt comes with --levels 1,2,3,4 --as-of DAY.',
  },
} as const satisfies Record<string, Texts>;

export const validateErrorTexts = {
  'cli/only-folders': {
    nl: 'In {folder} staan alleen mappen, en in mappen in een map wordt niet gekeken. Noem de map waarin de bestanden zelf staan.',
    en: 'There are only folders in {folder}, and folders inside a folder are not looked into. Name the folder that holds the files themselves.',
  },
  'cli/days-differ': {
    nl: 'Deze registers zijn op verschillende dagen gemaakt. Geef met --as-of de peildatum op.',
    en: 'These registers were extracted on different days. Say with --as-of on which day to judge.',
  },
  'cli/not-json': {
    nl: '{file} is geen JSON. Geef bij --baseline een rapport dat is gemaakt met --format json.',
    en: '{file} is no JSON. Give --baseline a report that was made with --format json.',
  },
} as const satisfies Record<string, Texts>;
