/** Codes of the person in every record. */
import type { CbsCodeList } from '../definition/code-list.js';

/**
 * Sex: printed in versions 2.0 and 7; presumed between.
 *
 * @dutch geslacht
 * @example
 * sexCodes.codes.map(({ code }) => code); // ['V', 'M', 'O']
 */
export const sexCodes = {
  id: 'geslacht',
  title: { nl: 'geslacht', en: 'sex' },
  source: 'v2.0 2.4; v7 2.4',
  codes: [
    { code: 'V', nl: 'Vrouw', en: 'female' },
    { code: 'M', nl: 'Man', en: 'male' },
    { code: 'O', nl: 'Onbekend', en: 'unknown' },
  ],
} as const satisfies CbsCodeList;
