/**
 * WJ760: verzoek antwoord.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Answer to a request, as it stands in messages.
 *
 * @dutch verzoek antwoord
 * @example
 * requestAnswers.codes[0].nl; // 'Verzoek afgewezen'
 */
export const requestAnswers: IjwCodeList = {
  id: 'WJ760',
  title: { nl: 'verzoek antwoord', en: 'answer to a request' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_VerzoekAntwoord',
  closed: true,
  codes: [
    { code: '1', nl: 'Verzoek afgewezen', validFrom: '2021-01-01' },
    { code: '2', nl: 'Aanvraag in onderzoek', validFrom: '2021-01-01' },
  ],
};
