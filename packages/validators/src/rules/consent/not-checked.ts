/** The rules on consent, information and the dossier that are not checked. */
import { type NotCheckedRule, noField } from '../not-checked-rule.js';

export const consentNotChecked: readonly NotCheckedRule[] = [
  {
    id: 'T08',
    title: { nl: 'verrichting van niet-ingrijpende aard', en: 'act that is not intrusive' },
    source: 'Jeugdwet 7.3.16(2)',
    reason: {
      nl: 'de regel staat iets toe en verbiedt niets; de regels over toestemming houden er rekening mee (exception: not-intrusive)',
      en: 'the rule allows something and forbids nothing; the rules on consent take it into account (exception: not-intrusive)',
    },
  },
  {
    id: 'T09',
    title: { nl: 'geneeskundige behandeling', en: 'medical treatment' },
    source: 'Jeugdwet 7.3.1(3)',
    reason: noField(
      'de vraag of hulp een geneeskundige behandeling is, die onder het Burgerlijk Wetboek valt',
      'whether help is medical treatment, which falls under the Civil Code',
    ),
  },
  {
    id: 'T15',
    title: { nl: 'calamiteit of geweld gemeld', en: 'calamity or violence reported' },
    source: 'Jeugdwet 4.1.8',
    reason: noField('een calamiteit of geweld', 'a calamity or violence'),
  },
];
