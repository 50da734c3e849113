/**
 * COD700: naamgebruik.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Which name is used, as it stands in messages.
 *
 * @dutch naamgebruik
 * @example
 * nameUses.codes[0].nl; // 'Eigen naam'
 */
export const nameUses: IjwCodeList = {
  id: 'COD700',
  title: { nl: 'naamgebruik', en: 'which name is used' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_NaamGebruik',
  closed: true,
  codes: [
    { code: '1', nl: 'Eigen naam' },
    { code: '2', nl: 'Naam echtgenoot of geregistreerd partner of alternatieve naam' },
    { code: '3', nl: 'Naam echtgenoot of geregistreerd partner gevolgd door eigen naam' },
    { code: '4', nl: 'Eigen naam gevolgd door naam echtgenoot of geregistreerd partner' },
    { code: '5', nl: 'Pseudoniem', note: { nl: 'nooit toegestaan (CS050)', en: 'never allowed (CS050)' } },
    {
      code: '6',
      nl: 'Niet-natuurlijk persoon',
      note: {
        nl: 'organisatie; niet toegestaan bij de cliënt (CS318), wel bij een Relatie zonder Partnernaam',
        en: 'organisation; not allowed for the client (CS318), allowed for a Relatie without Partnernaam',
      },
    },
  ],
};
