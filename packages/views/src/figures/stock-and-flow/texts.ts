/** What a picture of stock and flow says. */
import type { Texts } from '@jeugd/core';

export const stockTexts = {
  title: { nl: 'Stand en stroom', en: 'Stock and flow' },
  period: { nl: 'periode', en: 'period' },
  opening: { nl: 'stand aan het begin', en: 'stock at the start' },
  inflow: { nl: 'instroom', en: 'inflow' },
  outflow: { nl: 'uitstroom', en: 'outflow' },
  closing: { nl: 'stand aan het eind', en: 'stock at the end' },
  stock: { nl: 'stand', en: 'stock' },
  how: {
    nl: 'Boven: de stand aan het begin en het eind van elke periode. Onder: instroom omhoog, uitstroom omlaag, op een eigen schaal.',
    en: 'Above: the stock at the start and the end of each period. Below: inflow up, outflow down, on a scale of their own.',
  },
  said: {
    nl: '{period}: van {opening} naar {closing}, erin {inflow}, eruit {outflow}',
    en: '{period}: from {opening} to {closing}, in {inflow}, out {outflow}',
  },
} as const satisfies Record<string, Texts>;
