/** What the continuity of help means. */
import type { MetricDescription } from '../../metric.js';

export const careContinuityDescription: MetricDescription = {
  id: 'care-continuity',
  version: '1',
  name: { nl: 'doorlopende ambulante hulp', en: 'continuity of help' },
  definition: {
    nl: 'Van de gesloten verblijven waarvóór hulp zonder verblijf liep het deel waarin die hulp tijdens het verblijf en tot 90 dagen daarna doorging, zonder een gat van meer dan 7 dagen.',
    en: 'Of the closed stays before which help without a stay ran the share in which such help went on during the stay and until 90 days after, without a gap of more than 7 days.',
  },
  numerator: 'stays without such a gap',
  denominator: 'closed stays that ended in the window with help in the 7 days before, followed for 90 days',
  timeZero: 'first night of the stay',
  event: 'a gap of more than 7 days',
  competingEvents: ['death'],
  censoring: 'none: who is not followed so far is left out and counted',
  window: 'ends in the window',
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'help on paper may not have been given: hours are not looked at',
    'another provider may go on with it: continuity of people is something else',
    'who had no help before is not in it',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'trajectories'],
  needs: ['placements', 'trajectories'],
};
