/**
 * How many of something: one has words of its own.
 */
import { fillText, type Locale, type Texts } from '@jeugd/core';

/** The words for one and for any other number. */
interface Noun {
  readonly one: Texts;
  readonly more: Texts;
}

const nouns = {
  cell: { one: { nl: '1 cel', en: '1 cell' }, more: { nl: '{count} cellen', en: '{count} cells' } },
  child: { one: { nl: '1 kind', en: '1 child' }, more: { nl: '{count} kinderen', en: '{count} children' } },
  figure: { one: { nl: '1 cijfer', en: '1 figure' }, more: { nl: '{count} cijfers', en: '{count} figures' } },
  folder: { one: { nl: '1 map', en: '1 folder' }, more: { nl: '{count} mappen', en: '{count} folders' } },
  measure: {
    one: { nl: '1 maatregel', en: '1 measure' },
    more: { nl: '{count} maatregelen', en: '{count} measures' },
  },
  message: {
    one: { nl: '1 bericht', en: '1 message' },
    more: { nl: '{count} berichten', en: '{count} messages' },
  },
  otherFile: {
    one: { nl: '1 ander bestand', en: '1 other file' },
    more: { nl: '{count} andere bestanden', en: '{count} other files' },
  },
  person: {
    one: { nl: '1 persoon', en: '1 person' },
    more: { nl: '{count} personen', en: '{count} persons' },
  },
  row: { one: { nl: '1 rij', en: '1 row' }, more: { nl: '{count} rijen', en: '{count} rows' } },
  stay: { one: { nl: '1 verblijf', en: '1 stay' }, more: { nl: '{count} verblijven', en: '{count} stays' } },
  table: { one: { nl: '1 tabel', en: '1 table' }, more: { nl: '{count} tabellen', en: '{count} tables' } },
  trajectory: {
    one: { nl: '1 traject', en: '1 trajectory' },
    more: { nl: '{count} trajecten', en: '{count} trajectories' },
  },
  xmlFile: {
    one: { nl: '1 XML-bestand', en: '1 XML file' },
    more: { nl: '{count} XML-bestanden', en: '{count} XML files' },
  },
} as const satisfies Record<string, Noun>;

/** `1 cell`, `2 cells`. */
export function amount(noun: keyof typeof nouns, count: number, locale: Locale): string {
  const { one, more } = nouns[noun];
  return fillText((count === 1 ? one : more)[locale], { count });
}
