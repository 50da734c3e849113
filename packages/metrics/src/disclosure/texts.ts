/** What disclosure control says when a call is wrong. */
import type { Texts } from '@jeugd/core';

export const invalidPolicyTexts: Texts = {
  nl: 'De optie {option} verwacht {expected}.',
  en: 'The option {option} expects {expected}.',
};

export const invalidTableTexts: Texts = {
  nl: 'De tabel klopt niet in rij {row}. Verwacht: voor elke naam een aantal van 0 of meer, heel, of null waar niemand kan zijn.',
  en: 'The table is wrong in row {row}. Expected: for each name a whole count of 0 or more, or null where nobody can be.',
};
