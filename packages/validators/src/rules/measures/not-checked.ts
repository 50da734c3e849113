/** The rules on child protection measures that are not checked. */
import type { NotCheckedRule } from '../not-checked-rule.js';

export const measureNotChecked: readonly NotCheckedRule[] = [
  {
    id: 'M16',
    title: {
      nl: 'ots gevraagd door een ouder of opvoeder',
      en: 'supervision order asked by a parent or carer',
    },
    source: 'BW 1:255(2)',
    reason: {
      nl: 'het register heeft geen soort verzoek voor een eerste ondertoezichtstelling, en geen veld voor het besluit van de Raad om er geen te vragen',
      en: 'the register has no kind of request for a first supervision order, and no field for the decision of the Board not to ask for one',
    },
  },
];
