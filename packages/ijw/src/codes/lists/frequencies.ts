/**
 * WMO757: frequentie.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Frequency, as it stands in messages.
 *
 * @dutch frequentie
 * @example
 * frequencies.codes[0].nl; // 'Per dag'
 */
export const frequencies: IjwCodeList = {
  id: 'WMO757',
  title: { nl: 'frequentie', en: 'frequency' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_Frequentie',
  closed: true,
  codes: [
    { code: '1', nl: 'Per dag' },
    { code: '2', nl: 'Per week' },
    { code: '4', nl: 'Per maand' },
    { code: '6', nl: 'Totaal binnen geldigheidsduur toewijzing' },
  ],
};
