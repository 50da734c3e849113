/** The words of `jeugd codes`. */
import { textOrJson } from '../choices.js';
import type { CommandDescription } from '../description.js';

export const codesCommand: CommandDescription = {
  name: 'codes',
  title: { nl: 'toon codelijsten en wat een code betekent', en: 'show code lists and what a code means' },
  summary: {
    nl: 'Toont de codes die in een register staan, met hun Nederlandse en Engelse naam. Zonder lijst: welke lijsten er zijn. Met een lijst: haar codes. Met een lijst en een code: die code.',
    en: 'Shows the codes that stand in a register, with their Dutch and English name. Without a list: which lists there are. With a list: its codes. With a list and a code: that code.',
  },
  input: {
    name: '[list-and-code...]',
    values: async () => Object.keys((await import('@jeugd/core/codes')).codeLists),
    after: codesOf,
    summary: { nl: 'een lijst, en daarna eventueel een code', en: 'a list, and then a code if you like' },
  },
  options: [
    {
      flags: '--format <form>',
      values: textOrJson,
      summary: { nl: 'text of json (anders text)', en: 'text or json (text unless told)' },
    },
  ],
  examples: [
    { line: 'jeugd codes care-forms', summary: { nl: 'alle zorgvormen', en: 'all forms of care' } },
    { line: 'jeugd codes', summary: { nl: 'welke lijsten zijn er?', en: 'which lists are there?' } },
    {
      line: 'jeugd codes authorisations muhp',
      summary: { nl: 'wat betekent deze code?', en: 'what does this code mean?' },
    },
  ],
  load: async () => (await import('./action.js')).codesAction,
};

/** The codes of a list; none of a list that does not exist. */
async function codesOf(list: string): Promise<readonly string[]> {
  const { codeLists } = await import('@jeugd/core/codes');
  const found = Object.entries(codeLists).find(([name]) => name === list);
  return found?.[1].codes.map(({ code }) => code) ?? [];
}
