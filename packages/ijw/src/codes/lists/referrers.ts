/**
 * COD327: code verwijzer.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Kind of referrer, as it stands in messages.
 *
 * @dutch code verwijzer
 * @example
 * referrers.codes[0].nl; // 'Gemeente'
 */
export const referrers: IjwCodeList = {
  id: 'COD327',
  title: { nl: 'code verwijzer', en: 'kind of referrer' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_TypeVerwijzer',
  closed: true,
  codes: [
    { code: '01', nl: 'Gemeente' },
    { code: '02', nl: 'Huisarts' },
    { code: '03', nl: 'Jeugdarts' },
    { code: '04', nl: 'Gecertificeerde instelling' },
    { code: '05', nl: 'Medisch specialist' },
    { code: '06', nl: 'Zelfverwijzer/geen verwijzer' },
    { code: '08', nl: 'Rechter, Officier van Justitie, functionaris Justitiële jeugdinrichting' },
  ],
};
