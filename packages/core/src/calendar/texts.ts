/** What the calendar says when a call is wrong. */
import type { Texts } from '../findings/locale.js';

export const invalidDateTexts: Texts = {
  nl: 'Dit is geen bestaande datum. Verwacht: jaar, maand en dag als 2024-03-01.',
  en: 'This is not an existing day. Expected: year, month and day as 2024-03-01.',
};

export const noSuchDayTexts: Texts = {
  nl: 'Deze berekening komt niet uit op een dag. Verwacht: een geheel aantal en een uitkomst in de jaren 1 tot en met 9999.',
  en: 'This calculation does not end on a day. Expected: a whole number and a result in the years 1 to 9999.',
};

export const invalidPeriodTexts: Texts = {
  nl: 'Dit is geen periode: het einde ligt voor het begin. Verwacht: begin (eerste dag erin) op of voor einde (eerste dag erbuiten).',
  en: 'This is not a period: the end lies before the start. Expected: start (first day in) on or before end (first day no longer in).',
};
