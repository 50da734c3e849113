/**
 * WJ003: wettelijke vertegenwoordiging.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Legal representation, as it stands in messages.
 *
 * @dutch wettelijke vertegenwoordiging
 * @example
 * legalRepresentations.codes[0].nl; // 'Voogdij'
 */
export const legalRepresentations: IjwCodeList = {
  id: 'WJ003',
  title: { nl: 'wettelijke vertegenwoordiging', en: 'legal representation' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_WettelijkeVertegenwoordiging',
  closed: true,
  codes: [
    { code: '06', nl: 'Voogdij' },
    { code: '07', nl: 'Bewindvoering' },
    { code: '08', nl: 'Mentorschap' },
    { code: '09', nl: 'Onder curatele stelling' },
    { code: '10', nl: 'Zaakwaarneming' },
  ],
};
