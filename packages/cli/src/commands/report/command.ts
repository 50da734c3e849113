/** The words of `jeugd report`. */
import type { CommandDescription } from '../description.js';
import { registerInput } from '../pictures/options.js';
import { showZerosOption } from '../risk-tables/policy-options.js';
import { windowOptions } from '../window-options.js';

export const reportCommand: CommandDescription = {
  name: 'report',
  title: {
    nl: 'maak een pagina met controles, cijfers en beelden',
    en: 'make a page with checks, figures and pictures',
  },
  summary: {
    nl: 'Maakt van een register één webpagina die zonder internet werkt: wat de gegevens zijn en hoe goed, uitkomstcijfers met hun definitie, beelden, valkuilen, en hoe aan te halen. Kleine aantallen zijn verborgen, records worden niet genoemd. Exitcode 0, ook als er fouten in de gegevens zijn.',
    en: 'Makes one page of a register that works offline: what the data are and how good, outcome figures with their definitions, pictures, pitfalls, and how to cite. Small numbers are hidden, no record is named. Exit code 0, also when there are errors in the data.',
  },
  input: registerInput,
  options: [
    {
      flags: '--out <file>',
      values: 'path',
      summary: {
        nl: 'bestand om te schrijven, heel of helemaal niet (anders standaarduitvoer)',
        en: 'file to write, whole or not at all (standard output unless given)',
      },
    },
    ...windowOptions,
    {
      flags: '--min-cell <number>',
      summary: {
        nl: 'verbergt cijfers over minder kinderen, en wat die zou verraden (anders 10; 0 = niets)',
        en: 'hide figures on fewer children, and what would give them away (10 unless told; 0 = nothing)',
      },
    },
    showZerosOption,
  ],
  examples: [
    {
      line: 'jeugd report municipality --out report.html',
      summary: { nl: 'een pagina om te openen en door te geven', en: 'a page to open and to pass on' },
    },
    {
      line: 'jeugd report municipality --from 2020-01-01 --until 2024-01-01 --locale nl --out report.html',
      summary: { nl: 'over vier jaar, in het Nederlands', en: 'about four years, in Dutch' },
    },
  ],
  load: async () => (await import('./action.js')).report,
};
