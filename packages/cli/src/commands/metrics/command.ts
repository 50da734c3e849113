/** The words of `jeugd metrics`. */

import type { CommandDescription } from '../description.js';
import { showZerosOption } from '../risk-tables/policy-options.js';
import { windowOptions } from '../window-options.js';
import { forms } from './choices.js';

export const metricsCommand: CommandDescription = {
  name: 'metrics',
  title: { nl: 'bereken uitkomstcijfers', en: 'compute outcome figures' },
  summary: {
    nl: 'Berekent uitkomstcijfers uit een register: elk cijfer met interval, aantallen en wat niet meetelde. Kleine aantallen worden onderdrukt.',
    en: 'Computes outcome figures from a register: each with its interval, counts and what could not be used. Small counts are suppressed.',
  },
  input: {
    name: '[register]',
    summary: {
      nl: 'map of register.json; - leest standaardinvoer',
      en: 'folder or register.json; - reads standard input',
    },
  },
  options: [
    {
      flags: '--metric <id...>',
      values: async () => (await import('@jeugd/metrics')).metricCatalogue.map(({ id }) => id),
      summary: {
        nl: 'welke cijfers (anders alle): time-to-home, re-entry …',
        en: 'which figures (all unless told): time-to-home, re-entry …',
      },
    },
    {
      flags: '--by <label>',
      values: async () => (await import('@jeugd/metrics')).groupings,
      summary: {
        nl: 'per programme, careForm, provider, municipality, ageGroup, year, sex, destination …',
        en: 'per programme, careForm, provider, municipality, ageGroup, year, sex, destination …',
      },
    },
    ...windowOptions,
    {
      flags: '--min-cell <number>',
      summary: {
        nl: 'onderdrukt cijfers over minder kinderen, en wat die zou verraden (anders 10; 0 = geen)',
        en: 'suppress figures on fewer children, and what would give them away (10 unless told; 0 = none)',
      },
    },
    showZerosOption,
    {
      flags: '--compare-with <group>',
      summary: {
        nl: 'groep van --by waarmee verblijfsduur vergeleken wordt (anders alle andere samen)',
        en: 'group of --by to compare length of stay with (all others together unless told)',
      },
    },
    {
      flags: '--format <form>',
      values: forms,
      summary: { nl: 'text, json of csv (anders text)', en: 'text, json or csv (text unless told)' },
    },
  ],
  examples: [
    {
      line: 'jeugd metrics municipality --metric time-to-home --by programme',
      summary: { nl: 'dagen tot thuis per programma', en: 'days to home per programme' },
    },
    {
      line: 'jeugd metrics municipality --by year --from 2020-01-01 --until 2024-01-01 --format csv',
      summary: {
        nl: 'alle cijfers per jaar, voor een rekenblad',
        en: 'all figures per year, for a spreadsheet',
      },
    },
  ],
  load: async () => (await import('./action.js')).metrics,
};
