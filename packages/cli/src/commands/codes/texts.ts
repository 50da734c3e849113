/** What `jeugd codes` says. */
import type { Texts } from '@jeugd/core';

export const codesErrorTexts = {
  'cli/no-such-list': {
    nl: 'Deze codelijst bestaat niet. Alle lijsten: jeugd codes.',
    en: 'There is no such list of codes. All lists: jeugd codes.',
  },
  'cli/no-such-code': {
    nl: 'Deze code staat niet in {list}. Alle codes: jeugd codes {list}.',
    en: 'This code is not in {list}. All codes: jeugd codes {list}.',
  },
  'cli/one-list-one-code': {
    nl: 'Noem één lijst, en daarna hoogstens één code.',
    en: 'Name one list, and then one code at most.',
  },
} as const satisfies Record<string, Texts>;

export const codesWords = {
  list: { nl: 'lijst', en: 'list' },
  code: { nl: 'code', en: 'code' },
  count: { nl: 'codes', en: 'codes' },
  what: { nl: 'wat', en: 'what' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  english: { nl: 'Engels', en: 'English' },
} as const satisfies Record<string, Texts>;
