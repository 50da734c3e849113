/** What `jeugd merge` says. */
import type { Texts } from '@jeugd/core';

export const mergeTexts = {
  different: {
    nl: '{path} heeft een andere definitie, periode of versie dan {first}. Maak de tabellen met dezelfde keuzes.',
    en: '{path} has another definition, window or version than {first}. Make the tables with the same choices.',
  },
  noFigures: {
    nl: 'Deze tabel gaat niet over dagen tot thuis. De curve: jeugd survival TABEL.json',
    en: 'This table is not about days to home. The curve: jeugd survival TABLE.json',
  },
} as const satisfies Record<string, Texts>;
