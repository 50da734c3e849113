/** The words of `jeugd risk-table`. */
import type { CommandDescription } from '../description.js';
import { policyOptions } from '../risk-tables/policy-options.js';
import { windowOptions } from '../window-options.js';

export const riskTableCommand: CommandDescription = {
  name: 'risk-table',
  title: {
    nl: 'maak een risicotabel om te delen, zonder kinderen erin',
    en: 'make a risk table to share, without children in it',
  },
  summary: {
    nl: 'Telt dagen tot thuis in registers (of met --time de rijen van een tabel) tot een risicotabel: aantallen per dag, geen kind erin. Tabellen met dezelfde definitie tellen op: jeugd merge. Kleine aantallen worden weggelaten, tenzij --exact.',
    en: 'Counts days to home in registers (or with --time the rows of a table) into a risk table: numbers per day, no child in it. Tables of the same definition add up: jeugd merge. Small numbers are left out, unless --exact.',
  },
  input: {
    name: '[paths...]',
    summary: {
      nl: 'registers (map of register.json), of met --time tabellen; - leest standaardinvoer',
      en: 'registers (folder or register.json), or tables with --time; - reads standard input',
    },
  },
  options: [
    {
      flags: '--out <file>',
      values: 'path',
      summary: {
        nl: 'het bestand om in te schrijven (anders standaarduitvoer)',
        en: 'the file to write (standard output unless told)',
      },
    },
    ...policyOptions,
    {
      flags: '--by <label>',
      values: async () => (await import('@jeugd/metrics')).groupings,
      summary: {
        nl: 'een cel per programme, careForm, provider, municipality, ageGroup of year; bij een tabel per waarde van deze kolom',
        en: 'a cell per programme, careForm, provider, municipality, ageGroup or year; of a table per value of this column',
      },
    },
    ...windowOptions,
    {
      flags: '--time <column>',
      summary: {
        nl: 'tabel: kolom met de tijd tot het einde van de waarneming',
        en: 'table: column with the time to the end of follow-up',
      },
    },
    {
      flags: '--event <column[=value]>',
      summary: {
        nl: 'tabel: kolom die zegt of het gebeurde',
        en: 'table: column that says whether it happened',
      },
    },
    {
      flags: '--cause <column>',
      summary: {
        nl: 'tabel: kolom met de oorzaak; leeg of 0 = gecensureerd',
        en: 'table: column with the cause; empty or 0 = censored',
      },
    },
    {
      flags: '--entry <column>',
      summary: {
        nl: 'tabel: kolom met de tijd vanaf wanneer is waargenomen',
        en: 'table: column with the time from which one was observed',
      },
    },
    {
      flags: '--definition <text>',
      summary: {
        nl: 'tabel: wat er geteld is, om mee op te tellen (nodig bij --time)',
        en: 'table: what was counted, to add it to others (needed with --time)',
      },
    },
  ],
  examples: [
    {
      line: 'jeugd risk-table north --from 2020-01-01 --until 2024-01-01 --as-of 2025-01-01',
      summary: { nl: 'dagen tot thuis, om te delen', en: 'days to home, to share' },
    },
    {
      line: 'jeugd risk-table stays.csv --time days --cause exit --definition "stays 2023" --out risk.json',
      summary: { nl: 'van een eigen tabel', en: 'of a table of your own' },
    },
  ],
  load: async () => (await import('./action.js')).riskTable,
};
