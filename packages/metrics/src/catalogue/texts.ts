/** What the catalogue says when a call is wrong. */
import type { Texts } from '@jeugd/core';

export const mistypedMetricTexts: Texts = {
  nl: 'Uitkomstcijfer nummer {position} bestaat niet. Bedoelde u {nearest}?',
  en: 'Metric number {position} does not exist. Did you mean {nearest}?',
};

export const unknownMetricTexts: Texts = {
  nl: 'Uitkomstcijfer nummer {position} bestaat niet. Mogelijk zijn: {known}.',
  en: 'Metric number {position} does not exist. There are: {known}.',
};

export const takenMetricIdTexts: Texts = {
  nl: 'Er is al een uitkomstcijfer {id}. Geef uw eigen cijfer een andere id.',
  en: 'There is a metric {id} already. Give your own another id.',
};
