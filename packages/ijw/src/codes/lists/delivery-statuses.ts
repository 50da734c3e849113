/**
 * COD467: status aanlevering.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Status of a delivery, as it stands in messages.
 *
 * @dutch status aanlevering
 * @example
 * deliveryStatuses.codes[0].nl; // 'Eerste aanlevering'
 */
export const deliveryStatuses: IjwCodeList = {
  id: 'COD467',
  title: { nl: 'status aanlevering', en: 'status of a delivery' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_StatusAanlevering',
  closed: true,
  codes: [
    { code: '1', nl: 'Eerste aanlevering' },
    {
      code: '2',
      nl: 'Gewijzigde aanlevering',
      note: { nl: 'niet toegestaan in iJw (CS058, OP033x2)', en: 'not allowed in iJw (CS058, OP033x2)' },
    },
    { code: '3', nl: 'Verwijderen aanlevering' },
    {
      code: '9',
      nl: 'Niet van toepassing (ongewijzigd)',
      note: { nl: 'niet toegestaan in iJw (CS058)', en: 'not allowed in iJw (CS058)' },
    },
  ],
};
