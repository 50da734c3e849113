/** What the share gone home by day t means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { lostChild } from '../../catalogue/phrases/censoring.js';
import { childrenWhoEntered } from '../../catalogue/phrases/counted.js';
import { firstNightAway, lastingReturn } from '../../catalogue/phrases/moments.js';
import { entriesInWindow } from '../../catalogue/phrases/windows.js';

export const goneHomeByTDescription: MetricDescription = {
  id: 'gone-home-by-t',
  version: '1',
  name: { nl: 'aandeel naar huis binnen t dagen', en: 'share gone home by day t' },
  definition: {
    nl: 'Deel van een instroomcohort dat t dagen na de eerste nacht weg al eens naar huis is gegaan. Ander vertrek sluit thuis uit (Aalen-Johansen); wie nog weg is telt mee zolang hij gevolgd is.',
    en: 'Share of an entry cohort that has gone home by day t after the first night away. Other exits rule home out (Aalen-Johansen); who is still away counts for as long as it was followed.',
  },
  numerator: { nl: 'kinderen die tot en met dag t naar huis gingen', en: 'children who went home by day t' },
  denominator: childrenWhoEntered,
  timeZero: firstNightAway,
  event: lastingReturn,
  competingEvents: [{ nl: 'andere uitgangen', en: 'other exits' }],
  censoring: lostChild,
  window: entriesInWindow,
  cohort: 'entry',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'één min een Kaplan-Meiercurve waarin andere uitgangen gecensureerd zijn, overschat het: die vraagt wat er zou gebeuren als niemand ooit ergens anders heen vertrok',
      en: 'one minus a Kaplan-Meier curve that censors other exits overstates it: that asks what would happen if nobody ever left elsewhere',
    },
    {
      nl: 'een kind dat naar huis ging en opnieuw geplaatst werd, telt nog mee: home-share-at-t vraagt waar het op die dag is',
      en: 'a child that went home and was placed again still counts: home-share-at-t asks where it is on that day',
    },
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/measuring-length-stay-foster-care/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
