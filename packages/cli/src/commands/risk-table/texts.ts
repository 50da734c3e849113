/** What `jeugd risk-table` says. */
import type { Texts } from '@jeugd/core';

export const countingTexts: Texts = { nl: 'telt', en: 'counting' };

export const riskTableErrorTexts = {
  'cli/paths-missing': {
    nl: 'Noem een register of tabel: jeugd risk-table REGISTER --out risk.json',
    en: 'Name a register or table: jeugd risk-table REGISTER --out risk.json',
  },
  'cli/needs-time': {
    nl: '{option} hoort bij een tabel. Geef ook --time.',
    en: '{option} belongs to a table. Give --time too.',
  },
  'cli/not-with-time': {
    nl: '{option} hoort bij een register, niet bij een tabel met --time.',
    en: '{option} belongs to a register, not to a table with --time.',
  },
  'cli/needs-definition': {
    nl: 'Zeg met --definition wat er geteld is: alleen tabellen met dezelfde definitie tellen op.',
    en: 'Say with --definition what was counted: only tables of the same definition add up.',
  },
} as const satisfies Record<string, Texts>;
