/**
 * WJ759: reden afwijzing verzoek.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Reason a request is rejected, as it stands in messages.
 *
 * @dutch reden afwijzing verzoek
 * @example
 * rejectionReasons.codes[0].nl; // 'Geen wijziging, maar nieuwe aanvraag'
 */
export const rejectionReasons: IjwCodeList = {
  id: 'WJ759',
  title: { nl: 'reden afwijzing verzoek', en: 'reason a request is rejected' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_RedenAfwijzingVerzoek',
  closed: true,
  codes: [
    { code: '1', nl: 'Geen wijziging, maar nieuwe aanvraag', validFrom: '2021-01-01' },
    { code: '2', nl: 'Past niet binnen budget', validFrom: '2021-01-01' },
    { code: '3', nl: 'Geen contract', validFrom: '2021-01-01' },
    { code: '4', nl: 'Past niet binnen contract', validFrom: '2021-01-01' },
    { code: '5', nl: 'Andere gemeente', validFrom: '2021-01-01' },
    { code: '6', nl: 'Stapeling', validFrom: '2021-01-01' },
    { code: '7', nl: 'Zorginhoudelijke afkeur', validFrom: '2021-01-01' },
    {
      code: '8',
      nl: 'Woonplaatsbeginsel',
      validFrom: '2021-01-01',
      note: {
        nl: 'alleen om een verzoek om toewijzing af te wijzen; vraagt de klasse Woonplaatsbeginsel (TR377)',
        en: 'only to reject a request for assignment; asks for the class Woonplaatsbeginsel (TR377)',
      },
    },
    { code: '9', nl: 'Leeftijdsgrens is bereikt', validFrom: '2021-01-01' },
  ],
};
