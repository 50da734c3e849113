/**
 * WJ232: juridische status.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Legal status, as it stands in messages.
 *
 * @dutch juridische status
 * @example
 * legalStatuses.codes[0].nl; // 'Rechterlijke machtiging (rm) voorlopig / voortgezette machtiging'
 */
export const legalStatuses: IjwCodeList = {
  id: 'WJ232',
  title: { nl: 'juridische status', en: 'legal status' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_JuridischeStatus',
  closed: true,
  codes: [
    { code: '01', nl: 'Rechterlijke machtiging (rm) voorlopig / voortgezette machtiging' },
    { code: '02', nl: 'RM op eigen verzoek' },
    { code: '03', nl: 'RM met voorwaardelijk ontslag' },
    { code: '04', nl: 'Onder toezichtstelling (ots)' },
    { code: '05', nl: 'In bewaring stelling (ibs)' },
    { code: '11', nl: 'Strafrechterlijke justitiele contacten: tbs' },
    { code: '12', nl: 'Strafrechterlijke justitiele contacten: overig' },
  ],
};
