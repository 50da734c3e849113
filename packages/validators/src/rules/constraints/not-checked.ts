/** The constraints of the family network that are not checked. */
import type { NotCheckedRule } from '../not-checked-rule.js';

export const constraintsNotChecked: readonly NotCheckedRule[] = [
  {
    id: 'X02',
    title: {
      nl: 'relatie heeft een begin of is uitdrukkelijk onbekend',
      en: 'relation has a start or is marked as unknown',
    },
    source: 'data; constraint C16 of the family network',
    reason: {
      nl: 'een relatie zonder begin was er altijd al of het begin is onbekend; het register heeft geen veld om die twee te onderscheiden',
      en: 'a relation without a start always was or its start is unknown; the register has no field to tell the two apart',
    },
  },
];
