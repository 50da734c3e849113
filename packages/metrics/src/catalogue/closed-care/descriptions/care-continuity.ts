/** What the continuity of help means. */
import type { MetricDescription } from '../../metric.js';
import { notFollowedLeftOut } from '../../phrases/censoring.js';
import { death } from '../../phrases/competing-events.js';
import { endsInWindow } from '../../phrases/windows.js';

export const careContinuityDescription: MetricDescription = {
  id: 'care-continuity',
  version: '1',
  name: { nl: 'doorlopende ambulante hulp', en: 'continuity of help' },
  definition: {
    nl: 'Van de gesloten verblijven waarvóór hulp zonder verblijf liep het deel waarin die hulp tijdens het verblijf en tot 90 dagen daarna doorging, zonder een gat van meer dan 7 dagen.',
    en: 'Of the closed stays before which help without a stay ran the share in which such help went on during the stay and until 90 days after, without a gap of more than 7 days.',
  },
  numerator: { nl: 'verblijven zonder zo’n gat', en: 'stays without such a gap' },
  denominator: {
    nl: 'gesloten verblijven die in de periode eindigden met hulp in de 7 dagen ervoor, 90 dagen gevolgd',
    en: 'closed stays that ended in the window with help in the 7 days before, followed for 90 days',
  },
  timeZero: { nl: 'eerste nacht van het verblijf', en: 'first night of the stay' },
  event: { nl: 'een gat van meer dan 7 dagen', en: 'a gap of more than 7 days' },
  competingEvents: [death],
  censoring: notFollowedLeftOut,
  window: endsInWindow,
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'hulp op papier hoeft niet gegeven te zijn: naar uren is niet gekeken',
      en: 'help on paper may not have been given: hours are not looked at',
    },
    {
      nl: 'een andere aanbieder mag ermee doorgaan: dezelfde mensen houden is iets anders',
      en: 'another provider may go on with it: continuity of people is something else',
    },
    { nl: 'wie ervoor geen hulp had, zit er niet in', en: 'who had no help before is not in it' },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'trajectories'],
  needs: ['placements', 'trajectories'],
};
