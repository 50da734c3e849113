/**
 * WJ756: eenheid.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Unit, as it stands in messages.
 *
 * @dutch eenheid
 * @example
 * units.codes[0].nl; // 'Minuut'
 */
export const units: IjwCodeList = {
  id: 'WJ756',
  title: { nl: 'eenheid', en: 'unit' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_Eenheid',
  closed: true,
  codes: [
    { code: '01', nl: 'Minuut' },
    { code: '04', nl: 'Uur' },
    { code: '14', nl: 'Etmaal' },
    { code: '16', nl: 'Dagdeel (4 uur)' },
    { code: '82', nl: 'Stuks (output)', validFrom: '2021-01-01' },
    { code: '83', nl: "Euro's" },
    { code: '84', nl: 'Stuks (inspanning)', validFrom: '2021-01-01' },
  ],
};
