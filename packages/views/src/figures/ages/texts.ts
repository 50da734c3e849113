/** What an age pyramid says. */
import type { Texts } from '@jeugd/core';

export const ageTexts = {
  title: { nl: 'Leeftijden', en: 'Ages' },
  age: { nl: 'leeftijd', en: 'age' },
  number: { nl: 'aantal', en: 'number' },
  sides: { nl: 'Links: {left}. Rechts: {right}.', en: 'Left: {left}. Right: {right}.' },
  others: { nl: 'Niet getekend: {name} {count}.', en: 'Not drawn: {name} {count}.' },
  othersHidden: { nl: '{count} en een verborgen aantal', en: '{count} and a hidden number' },
  said: {
    nl: '{name}: {count} getoond, de meeste op de leeftijd {age}',
    en: '{name}: {count} shown, most at the age {age}',
  },
} as const satisfies Record<string, Texts>;

export const invalidBandsTexts: Texts = {
  nl: 'Dit zijn geen leeftijdsgroepen. Verwacht: de eerste leeftijd van elke groep, hele jaren, oplopend vanaf 0 of hoger.',
  en: 'These are no age groups. Expected: the first age of each group, whole years, rising from 0 or above.',
};
