/** What the network activated means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { lastDayOfWindow } from '../../phrases/windows.js';

export const networkActivationDescription: MetricDescription = {
  id: 'network-activation',
  version: '1',
  name: { nl: 'netwerk geactiveerd', en: 'network activated' },
  definition: {
    nl: 'Hoeveel mensen uit het eigen netwerk gemiddeld een taak hebben, per kind in jeugdhulp op de laatste dag van de periode.',
    en: 'How many people of the own network have a task on average, for each child in youth care on the last day of the window.',
  },
  numerator: {
    nl: 'mensen uit het netwerk met een taak: wie het kind steunt of opvoedt, of er mentor van is',
    en: 'informal members with a task: who mentor, support or raise the child',
  },
  denominator: {
    nl: 'kinderen in jeugdhulp van wie het netwerk te bepalen is',
    en: 'children in youth care whose network can be told',
  },
  timeZero: lastDayOfWindow,
  event: { nl: 'een taak', en: 'a task' },
  competingEvents: [],
  censoring: noCensoring,
  window: lastDayOfWindow,
  cohort: 'census',
  unit: 'per-case',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'een netwerk dat niemand vastlegde, lijkt er geen',
      en: 'a network that nobody recorded looks like none',
    },
    { nl: 'meer is niet voor elk kind beter', en: 'more is not better for every child' },
  ],
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
