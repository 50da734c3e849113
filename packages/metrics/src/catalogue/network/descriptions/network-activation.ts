/** What the network activated means. */
import type { MetricDescription } from '../../metric.js';

export const networkActivationDescription: MetricDescription = {
  id: 'network-activation',
  version: '1',
  name: { nl: 'netwerk geactiveerd', en: 'network activated' },
  definition: {
    nl: 'Hoeveel mensen uit het eigen netwerk gemiddeld een taak hebben, per kind in jeugdhulp op de laatste dag van de periode.',
    en: 'How many people of the own network have a task on average, for each child in youth care on the last day of the window.',
  },
  numerator: 'informal members with a task: who mentor, support or raise the child',
  denominator: 'children in youth care whose network can be told',
  timeZero: 'the last day of the window',
  event: 'a task',
  competingEvents: [],
  censoring: 'none',
  window: 'the last day of the window',
  cohort: 'census',
  unit: 'per-case',
  betterIs: 'higher',
  pitfalls: ['a network that nobody recorded looks like none', 'more is not better for every child'],
  source: 'Own definition; no norm of the field was found',
  reads: [
    'persons',
    'organisations',
    'relations',
    'authorities',
    'trajectories',
    'placements',
    'householdSpells',
    'fosterContracts',
    'decisions',
    'measures',
  ],
  needs: ['trajectories', 'relations'],
};
