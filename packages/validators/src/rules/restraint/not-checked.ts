/** The rules on restraint, its record and complaints that are not checked. */
import { type NotCheckedRule, noField } from '../not-checked-rule.js';

export const restraintNotChecked: readonly NotCheckedRule[] = [
  {
    id: 'R18',
    title: { nl: 'afschriften vóór een evaluatie', en: 'copies before an evaluation' },
    source: 'Jeugdwet 6.7.2(2)',
    reason: noField(
      'het afschrift van beslissingen aan GI of ouders',
      'the copy of decisions to the institution or the parents',
    ),
  },
  {
    id: 'R19',
    title: {
      nl: 'overzicht aan de inspectie, jaarlijkse analyse',
      en: 'overview to the inspectorate, yearly analysis',
    },
    source: 'Jeugdwet 6.7.3(2), 6.7.4',
    reason: {
      nl: 'een plicht van de aanbieder als geheel; een melding in het register gaat over één kind',
      en: 'a duty of the provider as a whole; a notice in the register is about one child',
    },
  },
];
