/**
 * COD757: soort adres.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Kind of address, as it stands in messages.
 *
 * @dutch soort adres
 * @example
 * addressKinds.codes[0].nl; // 'BRP-adres'
 */
export const addressKinds: IjwCodeList = {
  id: 'COD757',
  title: { nl: 'soort adres', en: 'kind of address' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_AdresSoort',
  closed: true,
  codes: [
    { code: '01', nl: 'BRP-adres' },
    { code: '02', nl: 'Correspondentie-adres' },
    { code: '03', nl: 'Verblijfadres' },
    { code: '04', nl: 'Tijdelijk verblijfadres' },
  ],
};
