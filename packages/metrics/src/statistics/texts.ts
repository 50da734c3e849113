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

export const invalidRateTexts: Texts = {
  nl: 'Dit geeft geen aantal per tijd. Verwacht: aantallen en tijden van 0 of meer, per een tijd boven 0.',
  en: 'This gives no rate. Expected: counts and times of 0 or more, per a time above 0.',
};

export const invalidStratumTexts: Texts = {
  nl: 'Dit is geen stratum. Verwacht: aantallen en gewichten van 0 of meer, en gebeurtenissen alleen waar iemand is.',
  en: 'This is no stratum. Expected: counts and weights of 0 or more, and events only where there is somebody.',
};

export const invalidFunnelTexts: Texts = {
  nl: 'Hier hoort geen trechter bij. Verwacht: een aandeel tussen 0 en 1 of een verhouding boven 0, en spreiding van 1 of meer.',
  en: 'This gives no funnel. Expected: a share between 0 and 1 or a ratio above 0, and a dispersion of 1 or more.',
};

export const dispersionTexts: Texts = {
  nl: 'De eenheden verschillen meer dan toeval verklaart (φ = {phi}): de grenzen zijn verruimd. Zoek eerst naar verschillen tussen hun kinderen die niet in de cijfers zitten.',
  en: 'The units differ more than chance explains (φ = {phi}): the limits were widened. Look first for differences between their children that the figures do not hold.',
};
