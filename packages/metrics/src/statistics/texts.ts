/** What the statistics say when a call is wrong. */
import type { Texts } from '@jeugd/core';

export const invalidLevelTexts: Texts = {
  nl: 'Dit is geen betrouwbaarheidsniveau. Verwacht: een getal tussen 0 en 1, zoals 0.95.',
  en: 'This is not a confidence level. Expected: a number between 0 and 1, such as 0.95.',
};

export const invalidShareTexts: Texts = {
  nl: 'Dit is geen aandeel. Verwacht: een teller van 0 tot en met de noemer.',
  en: 'This is not a share. Expected: a numerator from 0 up to and including the denominator.',
};
