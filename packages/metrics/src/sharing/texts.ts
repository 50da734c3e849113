/** What shared tables say when a call is wrong. */
import type { Texts } from '@jeugd/core';

export const otherMetricTexts: Texts = {
  nl: 'Deze tabel gaat niet over {metric} in een versie die hier bekend is.',
  en: 'This table is not about {metric} in a version that is known here.',
};

export const needsWindowTexts: Texts = {
  nl: 'Het register zegt niet welke dagen het beslaat. Geef het venster: van welke dag tot welke dag.',
  en: 'The register does not say which days it covers. Give the window: from which day until which day.',
};
