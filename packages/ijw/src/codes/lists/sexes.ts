/**
 * COD046: geslacht.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Sex, as it stands in messages.
 *
 * @dutch geslacht
 * @example
 * sexes.codes[0].nl; // 'Onbekend'
 */
export const sexes: IjwCodeList = {
  id: 'COD046',
  title: { nl: 'geslacht', en: 'sex' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_Geslacht',
  closed: true,
  codes: [
    { code: '0', nl: 'Onbekend' },
    { code: '1', nl: 'Mannelijk' },
    { code: '2', nl: 'Vrouwelijk' },
  ],
};
