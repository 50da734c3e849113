/** The words of `jeugd merge`. */
import { textOrJson } from '../choices.js';
import type { CommandDescription } from '../description.js';
import { policyOptions, showZerosOption } from '../risk-tables/policy-options.js';

export const mergeCommand: CommandDescription = {
  name: 'merge',
  title: { nl: 'tel risicotabellen op', en: 'add risk tables' },
  summary: {
    nl: 'Telt risicotabellen van verschillende organisaties op tot één, en toont dagen tot thuis daaruit. Tabellen met een andere definitie, periode of versie worden geweigerd. Kleine aantallen worden weggelaten, tenzij --exact.',
    en: 'Adds risk tables of several organisations into one, and shows days to home from it. Tables of another definition, window or version are refused. Small numbers are left out, unless --exact.',
  },
  input: {
    name: '<tables...>',
    summary: {
      nl: 'bestanden van jeugd risk-table; - leest standaardinvoer',
      en: 'files of jeugd risk-table; - reads standard input',
    },
  },
  options: [
    {
      flags: '--out <file>',
      values: 'path',
      summary: { nl: 'schrijft de opgetelde tabel hierin', en: 'write the added table here' },
    },
    ...policyOptions,
    showZerosOption,
    {
      flags: '--by <label>',
      summary: { nl: 'een cijfer per waarde van dit kenmerk', en: 'a figure per value of this label' },
    },
    {
      flags: '--format <form>',
      values: textOrJson,
      summary: {
        nl: 'text (cijfers) of json (de opgetelde tabel) (anders text)',
        en: 'text (figures) or json (the added table) (text unless told)',
      },
    },
  ],
  examples: [
    {
      line: 'jeugd merge north.json south.json',
      summary: { nl: 'dagen tot thuis van beide samen', en: 'days to home of both together' },
    },
    {
      line: 'jeugd merge *.json --out national.json && jeugd survival national.json --at 90,365',
      summary: { nl: 'de landelijke curve', en: 'the national curve' },
    },
  ],
  load: async () => (await import('./action.js')).merge,
};
