/** What the share home on day t means. */
import type { MetricDescription } from '../../metric.js';

export const homeShareAtTDescription: MetricDescription = {
  id: 'home-share-at-t',
  version: '1',
  name: { nl: 'aandeel thuis op dag t', en: 'share home on day t' },
  definition: {
    nl: 'Van het instroomcohort het deel dat t dagen na de eerste nacht buitenshuis thuis slaapt, wat er daarvoor ook gebeurde: wie thuis kwam en opnieuw werd geplaatst, is niet thuis.',
    en: 'Of the entry cohort the share that sleeps at home t days after the first night away, whatever happened before: who came home and was placed again is not home.',
  },
  numerator: 'children home on day t',
  denominator: 'first episode of each child that began in the window, followed to day t and known then',
  timeZero: 'first night away of the episode',
  event: 'sleeping at home on day t, after a lasting return',
  competingEvents: [],
  censoring:
    'none: who is not followed to day t, or whose whereabouts then are unknown, is left out and counted',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'leaving out those not followed assumes that they do as the others; a recent window rests on its oldest part',
    'a weekend or holiday at home is no return: it must last a number of nights, which the figure states',
    'the dead and those who left for other care are not home and stay in the denominator',
    'compare like with like: entry into a programme selects children and families',
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
