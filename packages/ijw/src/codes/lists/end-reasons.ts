/**
 * JZ588: reden beëindiging.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Reason of ending, as it stands in messages.
 *
 * @dutch reden beëindiging
 * @example
 * endReasons.codes[0].nl; // 'Overlijden'
 */
export const endReasons: IjwCodeList = {
  id: 'JZ588',
  title: { nl: 'reden beëindiging', en: 'reason of ending' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_RedenBeeindiging',
  closed: true,
  codes: [
    { code: '02', nl: 'Overlijden' },
    {
      code: '20',
      nl: 'Levering is tijdelijk beeindigd.',
      note: {
        nl: 'de enige tijdelijke stop; alle andere codes zijn definitief',
        en: 'the only temporary stop; all other codes are final',
      },
    },
    { code: '31', nl: 'Levering is volgens plan beeindigd.' },
    { code: '32', nl: 'Voortijdig afgesloten: eenzijdig door de client.' },
    { code: '33', nl: 'Voortijdig afgesloten: eenzijdig door de aanbieder.' },
    { code: '34', nl: 'Voortijdig afgesloten: in overeenstemming.' },
    { code: '35', nl: 'Voortijdig afgesloten: wegens externe omstandigheden.' },
    { code: '36', nl: 'Geinitieerd door de gemeente', validFrom: '2021-01-01' },
    { code: '37', nl: 'In verband met wijzigingsverzoek', validFrom: '2021-01-01' },
    { code: '38', nl: 'Overstap naar andere aanbieder', validFrom: '2022-04-01' },
    { code: '39', nl: 'Uitstroom naar ander domein', validFrom: '2022-04-01' },
  ],
};
