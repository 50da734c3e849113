/** The words of `jeugd terms`. */

import type { CommandDescription } from '../description.js';
import { forms } from './choices.js';

export const termsCommand: CommandDescription = {
  name: 'terms',
  title: { nl: 'zoek een begrip op', en: 'look up a term' },
  summary: {
    nl: 'Zoekt een begrip van de jeugdzorg op: Nederlands, Engels, betekenis en bron. Hoofdletters, accenten, streepjes en spaties tellen niet mee. Zonder woord: alle begrippen.',
    en: 'Looks up a term of Dutch youth care: Dutch, English, meaning and source. Capitals, accents, hyphens and spaces do not count. Without a word: all terms.',
  },
  input: {
    name: '[word...]',
    values: async () => Object.keys((await import('@jeugd/core/terms')).terms),
    after: async () => [],
    summary: { nl: 'een woord of woorden, in beide talen', en: 'a word or words, in either language' },
  },
  options: [
    {
      flags: '--format <form>',
      values: forms,
      summary: {
        nl: 'text, json of skos: SKOS in JSON-LD, altijd alle begrippen (anders text)',
        en: 'text, json or skos: SKOS in JSON-LD, always all terms (text unless told)',
      },
    },
  ],
  examples: [
    { line: 'jeugd terms OTS', summary: { nl: 'wat is een OTS?', en: 'what is an OTS?' } },
    {
      line: 'jeugd terms uithuis plaatsing',
      summary: { nl: 'ook als u het anders schrijft', en: 'also when you spell it otherwise' },
    },
    {
      line: 'jeugd terms --format skos > terms.jsonld',
      summary: { nl: 'de hele lijst voor een begrippenserver', en: 'the whole list for a vocabulary server' },
    },
  ],
  load: async () => (await import('./action.js')).termsAction,
};
