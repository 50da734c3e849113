/** What the crises solved in the network means. */
import type { MetricDescription } from '../../metric.js';

export const crisisInNetworkShareDescription: MetricDescription = {
  id: 'crisis-in-network-share',
  version: '1',
  name: { nl: 'aandeel crisis opgelost in netwerk', en: 'crises solved in the network' },
  definition: {
    nl: 'Van de crises het deel waarna het kind 28 dagen lang niet in een bed van de jeugdhulp of een andere instelling sliep, maar thuis of bij het eigen netwerk.',
    en: 'Of the crises the share after which the child did for 28 days not sleep in a bed in care, but at home or with the own network.',
  },
  numerator: 'crises without such a stay',
  denominator: 'help that began in a crisis and crises recorded as events, followed for 28 days',
  timeZero: 'day of the crisis',
  event: 'a stay with residence',
  competingEvents: [],
  censoring: 'none: who is not followed so far is left out and counted',
  window: 'crises in the window',
  cohort: 'spell',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'a crisis that nobody recorded is not in it; help begun in a crisis and the event crisis are',
    'no bed is taken as home or network: where the child was is not looked up',
    'no bed may mean that none was free',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'events', 'placements'],
  needs: ['placements'],
};
