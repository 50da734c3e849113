/** What the share gone home by day t means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const goneHomeByTDescription: MetricDescription = {
  id: 'gone-home-by-t',
  version: '1',
  name: { nl: 'aandeel naar huis binnen t dagen', en: 'share gone home by day t' },
  definition: {
    nl: 'Deel van een instroomcohort dat t dagen na de eerste nacht weg al eens naar huis is gegaan. Ander vertrek sluit thuis uit (Aalen-Johansen); wie nog weg is telt mee zolang hij gevolgd is.',
    en: 'Share of an entry cohort that has gone home by day t after the first night away. Other exits rule home out (Aalen-Johansen); who is still away counts for as long as it was followed.',
  },
  numerator: 'children who went home by day t',
  denominator: 'children who came into care in the window, each with the first episode',
  timeZero: 'first night away',
  event: 'first night of a lasting return home',
  competingEvents: ['other exits'],
  censoring: 'at asOf − lastingNights, and where a child is lost from sight',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'one minus a Kaplan-Meier curve that censors other exits overstates it: that asks what would happen if nobody ever left elsewhere',
    'a child that went home and was placed again still counts: home-share-at-t asks where it is on that day',
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/measuring-length-stay-foster-care/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
