/** What the time to start means. */
import type { MetricDescription } from '../../metric.js';
import { atAsOf } from '../../phrases/censoring.js';
import { death, withdrawn } from '../../phrases/competing-events.js';
import { dayOfReferral } from '../../phrases/moments.js';
import { referralsInWindow } from '../../phrases/windows.js';

export const timeToStartDescription: MetricDescription = {
  id: 'time-to-start',
  version: '1',
  name: { nl: 'wachttijd tot start', en: 'time to start' },
  definition: {
    nl: 'De eerste dag waarop voor de helft van de verwijzingen hulp of verblijf is begonnen, geteld vanaf de verwijzing. Een crisisverblijf of intrekking sluit dit uit (Aalen-Johansen).',
    en: 'The first day by which for half of the referrals help or a stay has begun, counted from the referral. A crisis stay or withdrawal rules it out (Aalen-Johansen).',
  },
  numerator: { nl: 'verwijzingen waarop een start volgde', en: 'referrals followed by a start' },
  denominator: referralsInWindow,
  timeZero: dayOfReferral,
  event: {
    nl: 'eerste traject of eerste plaatsing vanaf die dag',
    en: 'first trajectory or placement from that day on',
  },
  competingEvents: [{ nl: 'crisisverblijf', en: 'crisis stay' }, withdrawn, death],
  censoring: atAsOf,
  window: referralsInWindow,
  cohort: 'spell',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'de gemiddelde wachttijd van wie begon, is vanzelf kort: wie nog wacht, ontbreekt',
      en: 'the mean wait of those who began is short by construction: who still waits is missing',
    },
    { nl: 'wachten begint vóór de verwijzing', en: 'waiting begins before the referral' },
    {
      nl: 'hulp die om een andere reden begon, telt als start',
      en: 'help that began for another reason counts as a start',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'events', 'trajectories', 'placements'],
  needs: ['events', 'trajectories'],
};
