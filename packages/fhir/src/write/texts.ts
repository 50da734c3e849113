/** What the writers say about a wrong call. */
import type { Texts } from '@jeugd/core';

export const invalidOptionTexts: Texts = {
  nl: 'De optie {option} klopt niet. Verwacht: zib 2020 of 2024, asOf als 2024-03-01.',
  en: 'The option {option} is not right. Expected: zib 2020 or 2024, asOf as 2024-03-01.',
};
