/** What all pictures of figures say. */
import type { Texts } from '@jeugd/core';

export const sharedTexts = {
  hidden: { nl: 'verborgen', en: 'hidden' },
  hiddenNote: {
    nl: '× = verborgen: te weinig kinderen, of nodig om zo’n groep te verbergen',
    en: '× = hidden: too few children, or needed to hide such a group',
  },
  nothing: { nl: 'Er is niets om te tekenen.', en: 'There is nothing to draw.' },
  group: { nl: 'groep', en: 'group' },
  interval: { nl: '{level} %-interval', en: '{level} % interval' },
  moreRows: { nl: 'En nog {count} rijen.', en: 'And {count} more rows.' },
  tableTitle: { nl: 'De getallen', en: 'The numbers' },
} as const satisfies Record<string, Texts>;

export const invalidWidthTexts: Texts = {
  nl: 'Zo breed is een beeld niet te tekenen. Verwacht: een getal van 240 of meer, in pixels.',
  en: 'A picture cannot be drawn this wide. Expected: a number of 240 or more, in pixels.',
};

export const notComparableTexts: Texts = {
  nl: 'Deze cijfers horen niet in één beeld. Verwacht: cijfers van één maat, elk over een andere groep, keuze of periode.',
  en: 'These figures do not belong in one picture. Expected: figures of one metric, each of another group, choice or period.',
};
