/** What the home-likeness profile means. */
import type { MetricDescription } from '../../metric.js';

export const homeLikenessProfileDescription: MetricDescription = {
  id: 'home-likeness-profile',
  version: '1',
  name: { nl: 'verdeling over de thuisschaal', en: 'home-likeness profile' },
  definition: {
    nl: 'Van de nachten in verblijf het deel op elk niveau van de schaal zo thuis mogelijk, van 1 (eigen gezin) tot 13 (gevangenis, gedwongen opname). Er is een cijfer voor elk niveau.',
    en: 'Of the nights in a stay the share at each level of the home-likeness scale, from 1 (own family) to 13 (detention, compulsory admission). There is a figure for each level.',
  },
  numerator: 'nights at this level',
  denominator: 'nights in stays with a level, a night once',
  timeZero: 'first day of the window',
  event: 'a night',
  competingEvents: [],
  censoring: 'at the end of the window',
  window: 'nights in the window',
  cohort: 'period',
  unit: 'proportion',
  betterIs: null,
  pitfalls: [
    'the scale is our own and ordinal: report shares and medians, never means',
    'nights at home are not in it: it tells where children sleep who are away',
    'who stays long weighs more',
  ],
  source: 'Own scale, from the words "zo thuis mogelijk" and Jeugdwet art. 2.3(6)',
  reads: ['persons', 'placements'],
  needs: ['placements'],
};
