/** The words of `jeugd genogram`. */

import type { CommandDescription } from '../description.js';
import { dayOption, outOption, personOption, registerInput } from '../pictures/options.js';
import { forms } from './choices.js';

export const genogramCommand: CommandDescription = {
  name: 'genogram',
  title: { nl: 'teken het gezin of netwerk van een kind', en: 'draw the family or network of a child' },
  summary: {
    nl: 'Tekent het genogram van een persoon op een dag, of met --ecogram het netwerk eromheen. Er staan rollen en leeftijden in, namen alleen als u erom vraagt.',
    en: 'Draws the genogram of a person on a day, or with --ecogram the network around it. It shows roles and ages, names only when you ask for them.',
  },
  input: registerInput,
  options: [
    personOption,
    dayOption,
    outOption,
    { flags: '--ecogram', summary: { nl: 'tekent het netwerk', en: 'draws the network' } },
    { flags: '--names', summary: { nl: 'toont namen', en: 'shows names' } },
    {
      flags: '--format <form>',
      values: forms,
      summary: {
        nl: 'svg, dot (voor Graphviz) of json: de gegevens (anders svg)',
        en: 'svg, dot (for Graphviz) or json: the data (svg unless given)',
      },
    },
  ],
  examples: [
    {
      line: 'jeugd genogram municipality --person P-000003 --on 2024-06-01 --out family.svg',
      summary: { nl: 'het gezin op 1 juni 2024', en: 'the family on 1 June 2024' },
    },
    {
      line: 'jeugd genogram municipality --person P-000003 --ecogram --out network.svg',
      summary: { nl: 'wie er om het kind heen staan', en: 'who stands around the child' },
    },
  ],
  load: async () => (await import('./action.js')).genogram,
};
