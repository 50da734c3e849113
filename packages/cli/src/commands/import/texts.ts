/** What `jeugd import` says. */
import type { Texts } from '@jeugd/core';

export const importTexts = {
  writing: { nl: 'schrijft {out}', en: 'writing {out}' },
  written: {
    nl: '{out}: een register van {messages}: {persons}, {trajectories}, {placements}, {measures}.',
    en: '{out}: a register of {messages}: {persons}, {trajectories}, {placements}, {measures}.',
  },
  nothingIn: {
    nl: 'Er kwam niemand in het register. Waarom, bericht voor bericht: jeugd validate {folder}',
    en: 'Nobody came into the register. Why, message by message: jeugd validate {folder}',
  },
  next: {
    nl: 'Nu bijvoorbeeld: jeugd metrics {out} --metric time-to-home',
    en: 'Now for example: jeugd metrics {out} --metric time-to-home',
  },
} as const satisfies Record<string, Texts>;

/** Of messages that were rejected because something earlier is missing; without and with `--archive-from`. */
export const earlierMissingTexts = {
  'cli/earlier-missing': {
    nl: 'Afgewezen omdat een eerder bericht ontbreekt: {messages} van de berichten. Begint de map midden in lopende zorg, dan ontbreekt die zorg in het register en in elk cijfer. Vul de map aan, of zeg met --archive-from DAG wanneer de berichten beginnen.',
    en: 'Rejected because an earlier message is missing: {messages} of the messages. If the folder begins while care was running, that care is missing from the register and from every figure. Add the messages, or say with --archive-from DAY when they begin.',
  },
  'cli/missing-in-archive': {
    nl: 'Afgewezen omdat een bericht ontbreekt dat na het begin van de berichten is verstuurd: {messages} van de berichten. Die zorg ontbreekt in het register en in elk cijfer. Vul de map aan, of kies bij --archive-from de dag waarop de berichten echt beginnen.',
    en: 'Rejected because a message is missing that was sent after the messages begin: {messages} of the messages. That care is missing from the register and from every figure. Add the messages, or choose with --archive-from the day on which they really begin.',
  },
} as const satisfies Record<string, Texts>;

export const importErrorTexts = {
  'cli/not-covered-days': {
    nl: '--covers verwacht de eerste dag en de eerste dag die er niet meer bij hoort, zoals 2020-01-01/2025-01-01.',
    en: '--covers expects the first day and the first day no longer in, such as 2020-01-01/2025-01-01.',
  },
  'cli/unknown-source': {
    nl: 'Zeg wat er gelezen wordt en waar het staat: jeugd import ijw MAP.',
    en: 'Say what is read and where it is: jeugd import ijw FOLDER.',
  },
  'cli/no-messages': {
    nl: '{folder} is geen map met berichten: bestanden op .xml, zonder tabellen van een register ertussen.',
    en: '{folder} is no folder with messages: files that end in .xml, without tables of a register among them.',
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
