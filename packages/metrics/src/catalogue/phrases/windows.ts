/** The days that several metrics are about. */
import type { Texts } from '@jeugd/core';

export const entriesInWindow: Texts = { nl: 'instroom in de periode', en: 'entries in the window' };

export const exitsInWindow: Texts = { nl: 'uitstroom in de periode', en: 'exits in the window' };

export const settledExitsInWindow: Texts = {
  nl: 'uitstroom in de periode, zolang te volgen is of die blijft duren (tot asOf − lastingNights)',
  en: 'exits in the window, up to asOf − lastingNights',
};

export const settledReturnsInWindow: Texts = {
  nl: 'terugkeer naar huis in de periode, zolang te volgen is of die blijft duren (tot asOf − lastingNights)',
  en: 'returns home in the window, up to asOf − lastingNights',
};

export const startsInWindow: Texts = { nl: 'wat in de periode begon', en: 'starts in the window' };

export const endsInWindow: Texts = { nl: 'wat in de periode eindigde', en: 'ends in the window' };

export const referralsInWindow: Texts = { nl: 'verwijzingen in de periode', en: 'referrals in the window' };

export const trajectoriesInWindow: Texts = {
  nl: 'trajecten met een dag in de periode',
  en: 'trajectories with a day in the window',
};

export const daysInWindow: Texts = { nl: 'dagen in de periode', en: 'days in the window' };

export const nightsInWindow: Texts = { nl: 'nachten in de periode', en: 'nights in the window' };

/** Also the day from which is counted. */
export const lastDayOfWindow: Texts = {
  nl: 'de laatste dag van de periode',
  en: 'the last day of the window',
};

export const followedLastDay: Texts = {
  nl: 'laatste dag van de periode; zonder periode een jaar voor de laatste gevolgde dag',
  en: 'last day of the window; without a window a year before the last day followed',
};
