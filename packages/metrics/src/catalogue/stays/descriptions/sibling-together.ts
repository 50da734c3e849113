/** What the siblings placed together means. */
import type { MetricDescription } from '../../metric.js';

export const siblingTogetherDescription: MetricDescription = {
  id: 'sibling-together',
  version: '1',
  name: { nl: 'broers en zussen samen', en: 'siblings placed together' },
  definition: {
    nl: 'Van de groepen broers en zussen van wie er op de laatste dag van de periode twee of meer buitenshuis verblijven het deel waarin zij allen op een plek verblijven.',
    en: 'Of the groups of brothers and sisters of whom two or more stay away from home on the last day of the window the share in which all of them stay in one place.',
  },
  numerator: 'groups that share a place',
  denominator: 'groups of two or more siblings under 18 who stay away, whose places are known',
  timeZero: 'the last day of the window',
  event: 'staying in one place',
  competingEvents: [],
  censoring: 'none',
  window: 'the last day of the window',
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'full and half siblings count, step- and foster siblings do not',
    'without recorded locations nobody can tell: such groups are left out and counted',
    'siblings who are at home are not in it',
    'a large and a small group count the same',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells', 'relations', 'authorities', 'householdSpells'],
  needs: ['placements', 'persons', 'relations'],
};
