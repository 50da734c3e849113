/** The words of `jeugd timeline`. */

import type { CommandDescription } from '../description.js';
import { dayOption, outOption, personOption, registerInput } from '../pictures/options.js';
import { forms } from './choices.js';

export const timelineCommand: CommandDescription = {
  name: 'timeline',
  title: {
    nl: 'teken waar een kind woonde en op welke titel',
    en: 'draw where a child lived and on what title',
  },
  summary: {
    nl: 'Tekent de tijdlijn van een persoon tot en met een dag: juridische titels boven, verblijf met als kleur hoe thuis het is, hulp eronder. Er staan geen namen en geen geboortedatum in.',
    en: 'Draws the timeline of a person up to and including a day: legal titles above, stays with home-likeness as colour, help below. It shows no names and no birth date.',
  },
  input: registerInput,
  options: [
    personOption,
    dayOption,
    outOption,
    {
      flags: '--format <form>',
      values: forms,
      summary: {
        nl: 'svg, vega-lite (de beschrijving van het beeld) of json: de gegevens (anders svg)',
        en: 'svg, vega-lite (the description of the picture) or json: the data (svg unless given)',
      },
    },
  ],
  examples: [
    {
      line: 'jeugd timeline municipality --person P-000003 --out timeline.svg',
      summary: { nl: 'de tijdlijn tot de dag van uitvoer', en: 'the timeline up to the day of extraction' },
    },
  ],
  load: async () => (await import('./action.js')).timeline,
};
