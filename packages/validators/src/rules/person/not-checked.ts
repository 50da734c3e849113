/** The rules on persons and their ages that are not checked. */
import type { NotCheckedRule } from '../not-checked-rule.js';

export const personNotChecked: readonly NotCheckedRule[] = [
  {
    id: 'P05',
    title: { nl: 'ongeboren kind met een maatregel', en: 'unborn child under a measure' },
    source: 'BW 1:2',
    reason: {
      nl: 'de regel staat iets toe en verbiedt niets; het register heeft geen veld voor een verwachte geboortedatum',
      en: 'the rule allows something and forbids nothing; the register has no field for an expected date of birth',
    },
  },
  {
    id: 'P09',
    title: {
      nl: 'verjaardag van wie op 29 februari is geboren',
      en: 'birthday of those born on 29 February',
    },
    source: 'convention',
    reason: {
      nl: 'een rekenafspraak, geen fout in de gegevens: de leeftijd gaat in gewone jaren op 1 maart omhoog (ageOn in @jeugd/core)',
      en: 'a convention of calculation, no fault in the data: in common years the age goes up on 1 March (ageOn in @jeugd/core)',
    },
  },
];
