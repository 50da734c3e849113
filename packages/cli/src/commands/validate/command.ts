/** The words of `jeugd validate`. */
import type { CommandDescription } from '../description.js';

export const validateCommand: CommandDescription = {
  name: 'validate',
  title: { nl: 'controleer een register', en: 'check a register' },
  summary: {
    nl: 'Controleert een register: een map met persons.csv en verder (CSV of JSON Lines), een register.json, of losse bestanden die samen een register zijn. Noemt bij elke fout bestand, regel en wat te doen.',
    en: 'Checks a register: a folder with persons.csv and so on (CSV or JSON Lines), a register.json, or single files that together are a register. Names file, line and what to do for every fault.',
  },
  input: {
    name: '<paths...>',
    summary: {
      nl: 'map of bestand; - leest een register.json van standaardinvoer',
      en: 'folder or file; - reads a register.json from standard input',
    },
  },
  options: [
    {
      flags: '--as-of <date>',
      summary: {
        nl: 'de peildatum (anders extractedOn van het register, anders vandaag)',
        en: 'the day on which to judge (extractedOn of the register unless told, else today)',
      },
    },
    {
      flags: '--fail-on <severity>',
      summary: {
        nl: 'exitcode 1 vanaf: error of warning (anders error)',
        en: 'exit code 1 from: error or warning (error unless told)',
      },
    },
    {
      flags: '--format <form>',
      summary: { nl: 'text of json (anders text)', en: 'text or json (text unless told)' },
    },
  ],
  examples: [
    { line: 'jeugd validate municipality', summary: { nl: 'controleert een map', en: 'checks a folder' } },
    {
      line: 'jeugd validate register.json --as-of 2025-01-01 --format json > report.json',
      summary: { nl: 'een rapport voor een programma', en: 'a report for a program' },
    },
    {
      line: 'jeugd validate - < register.json',
      summary: { nl: 'leest standaardinvoer', en: 'reads standard input' },
    },
  ],
  load: async () => (await import('./action.js')).validate,
};
