/**
 * COD170: datumgebruik.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Which part of a date counts, as it stands in messages.
 *
 * @dutch datumgebruik
 * @example
 * dateUses.codes[0].nl; // 'dag onbekend; alleen maand en jaar gebruiken'
 */
export const dateUses: IjwCodeList = {
  id: 'COD170',
  title: { nl: 'datumgebruik', en: 'which part of a date counts' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_DatumGebruik',
  closed: true,
  codes: [
    { code: '1', nl: 'dag onbekend; alleen maand en jaar gebruiken' },
    { code: '2', nl: 'dag en maand onbekend; alleen jaar gebruiken' },
    { code: '3', nl: 'dag, maand en jaar onbekend; onbekende datum' },
  ],
};
