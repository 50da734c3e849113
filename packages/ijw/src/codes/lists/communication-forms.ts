/**
 * COD747: communicatievorm.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Form of communication, as it stands in messages.
 *
 * @dutch communicatievorm
 * @example
 * communicationForms.codes[0].nl; // 'Tolk taal'
 */
export const communicationForms: IjwCodeList = {
  id: 'COD747',
  title: { nl: 'communicatievorm', en: 'form of communication' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_Communicatievorm',
  closed: true,
  codes: [
    { code: '1', nl: 'Tolk taal' },
    { code: '2', nl: 'Doventolk' },
    { code: '3', nl: 'Doofblindentolk' },
  ],
};
