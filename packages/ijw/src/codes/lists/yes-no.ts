/**
 * COD260: ja of nee.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Yes or no, as it stands in messages.
 *
 * @dutch ja of nee
 * @example
 * yesNo.codes[0].nl; // 'Ja'
 */
export const yesNo: IjwCodeList = {
  id: 'COD260',
  title: { nl: 'ja of nee', en: 'yes or no' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_JaNee',
  closed: true,
  codes: [
    { code: '1', nl: 'Ja' },
    { code: '2', nl: 'Nee' },
  ],
};
