/** What the estimators say when a call is wrong. */
import type { Texts } from '@jeugd/core';

export const invalidProbabilityTexts: Texts = {
  nl: 'Dit is geen deel van de groep. Verwacht: een getal tussen 0 en 1, zoals 0.5 voor de mediaan.',
  en: 'This is not a share of the group. Expected: a number between 0 and 1, such as 0.5 for the median.',
};

export const sameLabelTexts: Texts = {
  nl: 'Een kenmerk kan niet zowel groep als stratum zijn.',
  en: 'A label cannot be both group and stratum.',
};
