/** The rules on all records of a person. */
import { authorisationRestsOnMeasure } from './authorisations.js';
import {
  authorisationsDoNotOverlap,
  helpDoesNotOverlap,
  measuresDoNotOverlap,
  moveGivesNoRecord,
  uniqueKey,
} from './keys.js';
import { noHelpBesideOwnStay } from './own-stay.js';
import { samePerson } from './person.js';
import { convertedOrderGoesOn } from './provisional-order.js';
import type { PersonCheck } from './set-rule.js';

/** Each check with the rules that it decides. */
export const personChecksOfDelivery: readonly {
  readonly rules: readonly string[];
  readonly check: PersonCheck;
}[] = [
  { rules: ['PER-01'], check: samePerson },
  { rules: ['KEY-01'], check: uniqueKey },
  { rules: ['KEY-03'], check: helpDoesNotOverlap },
  { rules: ['KEY-04'], check: measuresDoNotOverlap },
  { rules: ['ADR-04'], check: moveGivesNoRecord },
  { rules: ['HV-04'], check: noHelpBesideOwnStay },
  { rules: ['JB-05'], check: convertedOrderGoesOn },
  { rules: ['MUHP-10'], check: authorisationsDoNotOverlap },
  {
    rules: ['MUHP-05', 'MUHP-06', 'MUHP-07', 'MUHP-08', 'MUHP-11', 'MUHP-14'],
    check: authorisationRestsOnMeasure,
  },
];
