/** What inventing says when a call is wrong. */
import type { Texts } from '@jeugd/core';

export const invalidCountTexts: Texts = {
  nl: 'Dit aantal kan niet: {option}. Verwacht: een geheel getal vanaf 0.',
  en: 'This number is not possible: {option}. Expected: a whole number from 0 up.',
};

export const invalidSeedTexts: Texts = {
  nl: 'Dit kan geen beginwaarde (seed) zijn. Verwacht: een geheel getal.',
  en: 'This cannot be a seed. Expected: a whole number.',
};

export const invalidYearsTexts: Texts = {
  nl: 'Deze periode kan niet. Verwacht: from (eerste dag erin) voor until (eerste dag erbuiten), beide als 2024-03-01, tussen 1900 en 2200.',
  en: 'This period is not possible. Expected: from (first day in) before until (first day out), both as 2024-03-01, between 1900 and 2200.',
};

export const invalidSharesTexts: Texts = {
  nl: 'Deze aandelen kunnen niet. Verwacht: getallen vanaf 0 die samen hoogstens 1 zijn.',
  en: 'These shares are not possible. Expected: numbers from 0 up that make at most 1 together.',
};
