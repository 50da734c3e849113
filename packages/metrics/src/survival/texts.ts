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

/**
 * Why groups cannot be compared by a test, as a stable code:
 *
 * - `no-events`: nobody left, or not for this cause;
 * - `too-few-groups`: fewer than two groups were at risk when somebody left;
 * - `never-together`: some group was never at risk together with another when it mattered;
 * - `fractional-weights`: rows count for fractions, so that errors are unknown;
 * - `late-entries`: rows came under observation late, which Gray's test does not allow for.
 *
 * @dutch reden waarom groepen niet te vergelijken zijn
 */
export type NotComparable =
  | 'no-events'
  | 'too-few-groups'
  | 'never-together'
  | 'fractional-weights'
  | 'late-entries';

export const notComparableTexts = {
  'no-events': { nl: 'niemand is vertrokken', en: 'nobody left' },
  'too-few-groups': {
    nl: 'minder dan twee groepen waren er toen iemand vertrok',
    en: 'fewer than two groups were there when somebody left',
  },
  'never-together': {
    nl: 'een groep was er nooit tegelijk met een andere',
    en: 'a group was never there together with another',
  },
  'fractional-weights': {
    nl: 'rijen tellen voor een deel mee, dus de onzekerheid is onbekend',
    en: 'rows count for fractions, so the uncertainty is unknown',
  },
  'late-entries': {
    nl: 'een deel is pas later in beeld gekomen, en daar houdt deze toets geen rekening mee',
    en: 'some came under observation late, which this test does not allow for',
  },
} as const satisfies Record<NotComparable, Texts>;
