/** What drawing says when a call is wrong. */
import type { Texts } from '@jeugd/core';

export const notDrawableTexts: Texts = {
  nl: 'Deze specificatie is niet te tekenen. Verwacht: een specificatie van Vega-Lite 5, zoals timelineSpec die geeft.',
  en: 'This specification cannot be drawn. Expected: a specification of Vega-Lite 5, such as timelineSpec gives.',
};

export const loadsTexts: Texts = {
  nl: 'Deze specificatie haalt iets van elders op of verwijst ernaar. Zet de gegevens erin en laat verwijzingen weg.',
  en: 'This specification fetches something from elsewhere or links to it. Put the data in it and leave out links.',
};

export const notDotTexts: Texts = {
  nl: 'Deze tekst is niet te tekenen. Verwacht: een graaf in DOT, zoals genogramDot die geeft.',
  en: 'This text cannot be drawn. Expected: a graph in DOT, such as genogramDot gives.',
};
