/**
 * NUM061: aanduiding woonadres.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Designation of a home address, as it stands in messages.
 *
 * @dutch aanduiding woonadres
 * @example
 * addressDesignations.codes[0].nl; // 'Aan boord'
 */
export const addressDesignations: IjwCodeList = {
  id: 'NUM061',
  title: { nl: 'aanduiding woonadres', en: 'designation of a home address' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_AanduidingWoonadres',
  closed: true,
  codes: [
    { code: 'AB', nl: 'Aan boord' },
    { code: 'BY', nl: 'Bij' },
    { code: 'TO', nl: 'Tegenover' },
    { code: 'WW', nl: 'Woonwagen' },
  ],
};
