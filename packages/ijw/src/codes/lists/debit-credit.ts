/**
 * COD043: indicatie debet/credit.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Debit or credit, as it stands in messages.
 *
 * @dutch indicatie debet/credit
 * @example
 * debitCredit.codes[0].nl; // 'Creditbedrag en aantal'
 */
export const debitCredit: IjwCodeList = {
  id: 'COD043',
  title: { nl: 'indicatie debet/credit', en: 'debit or credit' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_DebetCredit',
  closed: true,
  codes: [
    { code: 'C', nl: 'Creditbedrag en aantal', validFrom: '2018-04-01' },
    { code: 'D', nl: 'Debetbedrag en aantal', validFrom: '2018-04-01' },
  ],
};
