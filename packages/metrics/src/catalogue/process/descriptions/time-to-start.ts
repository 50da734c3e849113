/** What the time to start means. */
import type { MetricDescription } from '../../metric.js';

export const timeToStartDescription: MetricDescription = {
  id: 'time-to-start',
  version: '1',
  name: { nl: 'wachttijd tot start', en: 'time to start' },
  definition: {
    nl: 'De eerste dag waarop voor de helft van de verwijzingen hulp of verblijf is begonnen, geteld vanaf de verwijzing. Een crisisverblijf of intrekking sluit dit uit (Aalen-Johansen).',
    en: 'The first day by which for half of the referrals help or a stay has begun, counted from the referral. A crisis stay or withdrawal rules it out (Aalen-Johansen).',
  },
  numerator: 'referrals followed by a start',
  denominator: 'referrals in the window',
  timeZero: 'day of the referral',
  event: 'first trajectory or placement from that day on',
  competingEvents: ['crisis', 'withdrawn', 'death'],
  censoring: 'at asOf',
  window: 'referrals in the window',
  cohort: 'spell',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    'the mean wait of those who began is short by construction: who still waits is missing',
    'waiting begins before the referral',
    'help that began for another reason counts as a start',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'events', 'trajectories', 'placements'],
  needs: ['events', 'trajectories'],
};
