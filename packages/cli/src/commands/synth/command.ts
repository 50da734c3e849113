/** The words of `jeugd synth`. */
import { registerForms } from '../choices.js';
import type { CommandDescription } from '../description.js';

export const synthCommand: CommandDescription = {
  name: 'synth',
  title: { nl: 'maak een verzonnen register', en: 'make an invented register' },
  summary: {
    nl: 'Schrijft een verzonnen register: kinderen, gezinnen en jeugdhulp van een gemeente in tien jaar. Hetzelfde --seed geeft dezelfde bytes. Geen kind erin bestaat.',
    en: 'Writes an invented register: children, families and youth care of a municipality over ten years. The same --seed gives the same bytes. No child in it exists.',
  },
  options: [
    {
      flags: '--children <number>',
      required: true,
      summary: { nl: 'hoeveel kinderen, 1 tot en met 1000000', en: 'how many children, 1 to 1000000' },
    },
    {
      flags: '--seed <number>',
      required: true,
      summary: { nl: 'geheel getal waaruit alles volgt', en: 'whole number from which everything follows' },
    },
    {
      flags: '--out <folder>',
      values: 'path',
      required: true,
      summary: {
        nl: 'de map om in te schrijven; heel of helemaal niet',
        en: 'the folder to write into; whole or not at all',
      },
    },
    {
      flags: '--faults <number>',
      summary: {
        nl: 'hoeveel fouten erin te leggen (anders 0)',
        en: 'how many faults to plant (0 unless told)',
      },
    },
    {
      flags: '--overwrite',
      summary: {
        nl: 'ook in een map waarin iets anders staat; dat blijft staan',
        en: 'also into a folder that holds something else; that stays',
      },
    },
    {
      flags: '--format <form>',
      values: registerForms,
      summary: {
        nl: 'vorm van de bestanden: csv, jsonl, json of parquet (anders csv)',
        en: 'form of the files: csv, jsonl, json or parquet (csv unless told)',
      },
    },
  ],
  examples: [
    {
      line: 'jeugd synth --children 2000 --seed 1 --out municipality',
      summary: { nl: 'een kleine gemeente', en: 'a small municipality' },
    },
    {
      line: 'jeugd synth --children 2000 --seed 1 --faults 40 --out municipality && jeugd validate municipality',
      summary: { nl: 'met fouten om te vinden', en: 'with faults to find' },
    },
  ],
  load: async () => (await import('./action.js')).synth,
};
