/** What the rules on every message say. No text gives a value of a message. */
import type { RuleTexts } from '../../level-2/engine/shared-description.js';

export const messageTexts = {
  TR056: {
    title: { nl: 'identificatie is al gebruikt', en: 'identification was used before' },
    message: {
      nl: 'Een eerder bericht van deze soort en afzender heeft dezelfde Identificatie. Geef het bericht een nieuwe Identificatie, of stuur het niet dubbel.',
      en: 'An earlier message of this kind and sender has the same Identificatie. Give the message a new Identificatie, or do not send it twice.',
    },
  },
  TR135: {
    title: { nl: 'dagtekening in de toekomst', en: 'Dagtekening in the future' },
    message: {
      nl: 'De Dagtekening ligt na de dag van ontvangst. Verbeter de Dagtekening.',
      en: 'The Dagtekening lies after the day of receipt. Correct the Dagtekening.',
    },
  },
  TR378: {
    title: { nl: 'gemeentecode bestaat niet', en: 'municipality code does not exist' },
    message: {
      nl: 'Deze code staat niet in de lijst van gemeenten die op de ingangsdatum geldt, en niet in een oudere. Verbeter de code.',
      en: 'This code is not in the list of municipalities of the first day, nor in an older one. Correct the code.',
    },
  },
  TR381: {
    title: { nl: 'productcode past niet bij categorie', en: 'product code does not fit the category' },
    message: {
      nl: 'Volgens de productcodelijst hoort deze code niet bij de categorie. Verbeter code of categorie.',
      en: 'According to the list of product codes this code does not belong to the category. Correct code or category.',
    },
  },
} as const satisfies Record<string, RuleTexts>;
