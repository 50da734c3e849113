/**
 * COD472: soort relatie.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Kind of relation, as it stands in messages.
 *
 * @dutch soort relatie
 * @example
 * relationKinds.codes[0].nl; // 'Curator (juridisch)'
 */
export const relationKinds: IjwCodeList = {
  id: 'COD472',
  title: { nl: 'soort relatie', en: 'kind of relation' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_SoortRelatie',
  closed: true,
  codes: [
    { code: '03', nl: 'Curator (juridisch)' },
    { code: '04', nl: 'Financieel (gemachtigd)' },
    { code: '05', nl: 'Financieel (toetsing)' },
    { code: '06', nl: 'Leefeenheid' },
    { code: '07', nl: 'Hulpverlener' },
    { code: '08', nl: 'Specialist' },
    { code: '09', nl: 'Anders' },
    { code: '10', nl: 'Ouder' },
    { code: '11', nl: 'Voogd' },
    { code: '12', nl: 'Partner/echtgeno(o)t(e)' },
    { code: '13', nl: 'Pleegouder' },
    { code: '14', nl: 'Bewindvoerder' },
    { code: '15', nl: 'Mentor' },
    { code: '16', nl: 'Zoon/dochter' },
    { code: '17', nl: 'Familielid' },
    { code: '18', nl: 'Gezinslid' },
    { code: '19', nl: 'Buur' },
    { code: '20', nl: 'Vriend(in)/kennis' },
    { code: '21', nl: 'Clientondersteuner' },
    { code: '22', nl: 'Huisarts' },
    { code: '23', nl: 'Erven van' },
    { code: '24', nl: 'Werkgever' },
    { code: '25', nl: 'Wijkcoach' },
  ],
};
