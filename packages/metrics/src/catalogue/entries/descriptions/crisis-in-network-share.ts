/** What the crises solved in the network means. */
import type { MetricDescription } from '../../metric.js';
import { notFollowedLeftOut } from '../../phrases/censoring.js';

export const crisisInNetworkShareDescription: MetricDescription = {
  id: 'crisis-in-network-share',
  version: '1',
  name: { nl: 'aandeel crisis opgelost in netwerk', en: 'crises solved in the network' },
  definition: {
    nl: 'Van de crises het deel waarna het kind 28 dagen lang niet in een bed van de jeugdhulp of een andere instelling sliep, maar thuis of bij het eigen netwerk.',
    en: 'Of the crises the share after which the child did for 28 days not sleep in a bed in care, but at home or with the own network.',
  },
  numerator: { nl: 'crises zonder zo’n verblijf', en: 'crises without such a stay' },
  denominator: {
    nl: 'hulp die met een crisis begon en crises die als gebeurtenis zijn vastgelegd, 28 dagen gevolgd',
    en: 'help that began in a crisis and crises recorded as events, followed for 28 days',
  },
  timeZero: { nl: 'dag van de crisis', en: 'day of the crisis' },
  event: { nl: 'een verblijf in een bed', en: 'a stay with residence' },
  competingEvents: [],
  censoring: notFollowedLeftOut,
  window: { nl: 'crises in de periode', en: 'crises in the window' },
  cohort: 'spell',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'een crisis die niemand vastlegde, zit er niet in; hulp die met een crisis begon en de gebeurtenis crisis wel',
      en: 'a crisis that nobody recorded is not in it; help begun in a crisis and the event crisis are',
    },
    {
      nl: 'geen bed geldt als thuis of netwerk: waar het kind was, is niet nagegaan',
      en: 'no bed is taken as home or network: where the child was is not looked up',
    },
    { nl: 'geen bed kan betekenen dat er geen vrij was', en: 'no bed may mean that none was free' },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'events', 'placements'],
  needs: ['placements'],
};
