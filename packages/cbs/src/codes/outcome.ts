/** Codes of what clients say about the help. */
import type { CbsCodeList } from '../definition/code-list.js';

/**
 * Whether the client can go on without help, from 2022. Before that a scale of agreement, of which the codes were not
 * found: the two cannot be joined.
 *
 * @dutch zonder hulp verder kunnen
 * @example
 * withoutHelpCodes.codes[3].nl; // 'Ik heb geen verdere hulp meer nodig'
 */
export const withoutHelpCodes = {
  id: 'zonderHulpVerder',
  title: { nl: 'zonder hulp verder', en: 'able to go on without help' },
  source: 'v7 4.4',
  codes: [
    {
      code: '01',
      nl: 'Ik heb eenzelfde soort of zwaardere hulp nodig',
      en: 'I need the same or heavier help',
      from: '7',
    },
    {
      code: '02',
      nl: 'Met een lichtere vorm van hulp red ik het goed',
      en: 'I do well with a lighter form of help',
      from: '7',
    },
    {
      code: '03',
      nl: 'Voor nu heb ik geen verdere hulp nodig, maar ik verwacht dat ik later nog wel eens om hulp zal aankloppen',
      en: 'no further help for now, but I expect to ask for it later',
      from: '7',
    },
    {
      code: '04',
      nl: 'Ik heb geen verdere hulp meer nodig',
      en: 'I need no further help any more',
      from: '7',
    },
  ],
} as const satisfies CbsCodeList;

/**
 * Who answered. The protocol prints these words and no codes: the words stand here in place of codes.
 *
 * @dutch type informant
 * @example
 * informantCodes.codes.map(({ code }) => code); // ['jeugdige', 'ouder/opvoeder']
 */
export const informantCodes = {
  id: 'typeInformant',
  title: { nl: 'type informant', en: 'who answered' },
  source: 'v7 4.5 (words only; the codes stand in a file definition that was not found)',
  codes: [
    { code: 'jeugdige', nl: 'De jeugdige', en: 'the youth', from: '4' },
    { code: 'ouder/opvoeder', nl: 'De ouder/opvoeder van de jeugdige', en: 'a parent or carer', from: '4' },
  ],
} as const satisfies CbsCodeList;
