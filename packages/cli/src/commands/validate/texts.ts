/** What `jeugd validate` says. */
import type { Texts } from '@jeugd/core';

export const checkingTexts: Texts = { nl: 'controleert {file}', en: 'checking {file}' };
export const readingTexts: Texts = { nl: 'leest {file}', en: 'reading {file}' };

export const messagesBesideTexts: Texts = {
  nl: '{folder} is een register; overgeslagen: {files}. Zet berichten in een eigen map, of noem ze: jeugd validate {folder}/*.xml',
  en: '{folder} is a register; passed over: {files}. Keep messages in a folder of their own, or name them: jeugd validate {folder}/*.xml',
};

/** How many messages were judged, and what lay beside them. */
export const judgedTexts = {
  count: { nl: 'Berichten beoordeeld: {count}{beside}.', en: 'Messages judged: {count}{beside}.' },
  beside: { nl: '; overgeslagen: {what}', en: '; passed over: {what}' },
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
  'cli/layout-not-json': {
    nl: '{file} is geen JSON. Geef bij --layout een bestandsdefinitie als JSON; docs/how-to/deliver-to-cbs.md beschrijft hem.',
    en: '{file} is no JSON. Give --layout a layout as JSON; docs/how-to/deliver-to-cbs.md describes it.',
  },
  'cli/no-layout': {
    nl: 'Van geen van de bestandsdefinities bij --layout hebben de regels van {file} de lengte, of van meer dan één. Controleer lineLength, of geef dit bestand met zijn eigen definitie apart.',
    en: 'The lines of {file} have the length of none of the layouts of --layout, or of more than one. Check lineLength, or give this file apart with its own layout.',
  },
} as const satisfies Record<string, Texts>;
