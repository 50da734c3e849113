/** What `jeugd import` says. */
import type { Texts } from '@jeugd/core';

export const importTexts = {
  writing: { nl: 'schrijft {out}', en: 'writing {out}' },
  written: {
    nl: '{out}: een register van {messages} berichten: {persons} personen, {trajectories} trajecten, {placements} verblijven, {measures} maatregelen.',
    en: '{out}: a register of {messages} messages: {persons} persons, {trajectories} trajectories, {placements} stays, {measures} measures.',
  },
  next: {
    nl: 'Nu bijvoorbeeld: jeugd metrics {out} --metric time-to-home',
    en: 'Now for example: jeugd metrics {out} --metric time-to-home',
  },
} as const satisfies Record<string, Texts>;

export const importErrorTexts = {
  'cli/unknown-source': {
    nl: 'Zeg wat er gelezen wordt en waar het staat: jeugd import ijw MAP.',
    en: 'Say what is read and where it is: jeugd import ijw FOLDER.',
  },
  'cli/no-messages': {
    nl: '{folder} is geen map met berichten (bestanden op .xml).',
    en: '{folder} is no folder with messages (files that end in .xml).',
  },
  'cli/nothing-readable': {
    nl: 'Geen van de {messages} berichten kon worden gelezen. Er is niets geschreven.',
    en: 'None of the {messages} messages could be read. Nothing was written.',
  },
  'cli/products-not-used': {
    nl: 'De producttabel is niet te gebruiken. {place}{message}',
    en: 'The table of products cannot be used. {place}{message}',
  },
} as const satisfies Record<string, Texts>;
