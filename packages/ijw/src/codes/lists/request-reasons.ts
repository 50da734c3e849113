/**
 * WJ758: reden verzoek.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Reason of a request, as it stands in messages.
 *
 * @dutch reden verzoek
 * @example
 * requestReasons.codes[0].nl; // 'Verandering clientsituatie'
 */
export const requestReasons: IjwCodeList = {
  id: 'WJ758',
  title: { nl: 'reden verzoek', en: 'reason of a request' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_RedenVerzoek',
  closed: true,
  codes: [
    { code: '1', nl: 'Verandering clientsituatie', validFrom: '2021-01-01' },
    { code: '2', nl: 'Wijziging zorgplan', validFrom: '2021-01-01' },
  ],
};
