/**
 * JZ002: reden wijziging toewijzing.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Reason an assignment changed, as it stands in messages.
 *
 * @dutch reden wijziging toewijzing
 * @example
 * changeReasons.codes[0].nl; // 'Administratieve correctie (vervallen)'
 */
export const changeReasons: IjwCodeList = {
  id: 'JZ002',
  title: { nl: 'reden wijziging toewijzing', en: 'reason an assignment changed' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_RedenWijziging',
  closed: true,
  codes: [
    {
      code: '01',
      nl: 'Administratieve correctie (vervallen)',
      note: { nl: 'vervallen; niet toegestaan (CS336)', en: 'withdrawn; not allowed (CS336)' },
    },
    { code: '02', nl: 'Client overleden' },
    { code: '03', nl: 'Contractwijziging' },
    { code: '04', nl: 'Herbeoordeling: verlenging toewijzing' },
    { code: '05', nl: 'Herbeoordeling: verkorting toewijzing' },
    { code: '06', nl: 'Uitstroom naar ander domein' },
    { code: '07', nl: 'Verhuizing naar een andere gemeente' },
    { code: '08', nl: 'Wijziging leveringsvorm' },
    { code: '09', nl: 'Overstap naar andere aanbieder' },
    { code: '10', nl: 'Overgang naar nieuwe bekostigingssystematiek', validFrom: '2017-10-01' },
    { code: '11', nl: 'Gemeentelijke herindeling', validFrom: '2018-04-01' },
    { code: '12', nl: 'Geinitieerd door de aanbieder', validFrom: '2021-01-01' },
    {
      code: '13',
      nl: 'Verwijderd',
      validFrom: '2022-04-01',
      note: {
        nl: 'alleen met Einddatum = Ingangsdatum (CS335)',
        en: 'only with Einddatum = Ingangsdatum (CS335)',
      },
    },
    { code: '14', nl: 'Administratieve correctie', validFrom: '2022-04-01' },
  ],
};
