/**
 * JZ020: productcategorie.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Product category, as it stands in messages.
 *
 * @dutch productcategorie
 * @example
 * productCategories.codes[0].nl; // '(2015) Zonder verblijf: uitgevoerd door wijk- of buurtteam'
 */
export const productCategories: IjwCodeList = {
  id: 'JZ020',
  title: { nl: 'productcategorie', en: 'product category' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_ProductCategorie',
  closed: true,
  codes: [
    { code: '31', nl: '(2015) Zonder verblijf: uitgevoerd door wijk- of buurtteam' },
    { code: '32', nl: '(2015) Zonder verblijf: ambulante jeugdhulp op locatie van de aanbieder' },
    { code: '33', nl: '(2015) Zonder verblijf: daghulp op locatie van de aanbieder' },
    { code: '34', nl: '(2015) Zonder verblijf: jeugdhulp in het netwerk van de jeugdige' },
    { code: '35', nl: '(2015) Met verblijf: pleegzorg' },
    { code: '36', nl: '(2015) Met verblijf: gezinsgericht' },
    { code: '37', nl: '(2015) Met verblijf: gesloten plaatsing' },
    { code: '38', nl: '(2015) Met verblijf: overig residentieel' },
    { code: '40', nl: 'Persoonlijke verzorging' },
    { code: '41', nl: 'Dagbehandeling' },
    { code: '42', nl: 'Vervoerdiensten' },
    { code: '43', nl: 'Jeugdhulp verblijf (incl. behandeling)' },
    { code: '44', nl: 'Jeugdhulp verblijf (excl. behandeling)' },
    { code: '45', nl: 'Jeugdhulp ambulant' },
    { code: '46', nl: 'Jeugdhulp crisis' },
    { code: '47', nl: 'Jeugdreclassering' },
    { code: '48', nl: 'Jeugdbescherming' },
    { code: '49', nl: 'Activiteiten in het preventief justitieel kader' },
    { code: '50', nl: 'Maatwerkarrangementen jeugd' },
    { code: '51', nl: 'Generalistische basis-ggz' },
    { code: '52', nl: 'Specialistische ggz' },
    { code: '53', nl: 'Kindergeneeskunde' },
    { code: '54', nl: 'Jeugd-ggz', validFrom: '2017-10-01' },
    { code: '55', nl: 'Landelijk ingekochte zorg', validFrom: '2017-10-01' },
  ],
};
