/** What a home-likeness profile says. */
import type { Texts } from '@jeugd/core';

export const profileTexts = {
  title: { nl: 'Hoe thuis kinderen wonen, door de tijd', en: 'How home-like children live, over time' },
  day: { nl: 'dag', en: 'day' },
  level: { nl: '{level}  {name}', en: '{level}  {name}' },
  unknown: { nl: 'zonder niveau of onbekend', en: 'no level, or unknown' },
  bars: {
    nl: 'Een rij per niveau, van het meest thuis (boven) tot het verst van huis. Elke staaf: kinderen op die dag, op één schaal; rechts het minste en het meeste.',
    en: 'A row for each level, from most home-like (above) to furthest from home. Each bar: children on that day, on one scale; at the right the fewest and the most.',
  },
  empty: {
    nl: 'Waar niemand woonde, is niet getekend: {levels}.',
    en: 'Where nobody lived is not drawn: {levels}.',
  },
  said: {
    nl: '{level}: van {first} ({firstDay}) naar {last} ({lastDay})',
    en: '{level}: from {first} ({firstDay}) to {last} ({lastDay})',
  },
  unknownShort: { nl: 'zonder niveau', en: 'no level' },
} as const satisfies Record<string, Texts>;
