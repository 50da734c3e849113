/** What the professionals per family means. */
import type { MetricDescription } from '../../metric.js';

export const professionalsPerFamilyDescription: MetricDescription = {
  id: 'professionals-per-family',
  version: '1',
  name: { nl: 'hulpverleners per gezin', en: 'professionals per family' },
  definition: {
    nl: 'De mediaan van het aantal verschillende hulpverleners per kind in jeugdhulp, over de laatste 90 dagen van de periode.',
    en: 'The median of the number of different professionals for each child in youth care, over the last 90 days of the window.',
  },
  numerator: 'different professionals on any of those days',
  denominator: 'children in youth care on any of those days with a professional on record',
  timeZero: '90 days before the end of the window',
  event: 'a relation professional-for',
  competingEvents: [],
  censoring: 'none',
  window: 'the last 90 days of the window',
  cohort: 'period',
  unit: 'per-case',
  betterIs: 'lower',
  pitfalls: [
    'it counts by child: brothers and sisters share professionals',
    'a relation is not a contact: who is recorded need not have come',
    'change of people is another question: many after each other look like many at once',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'placements', 'relations'],
  needs: ['trajectories', 'relations'],
};
