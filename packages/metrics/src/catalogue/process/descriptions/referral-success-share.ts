/** What the referrals that came off means. */
import type { MetricDescription } from '../../metric.js';
import { atAsOf } from '../../phrases/censoring.js';
import { withdrawn } from '../../phrases/competing-events.js';
import { dayOfReferral } from '../../phrases/moments.js';
import { referralsInWindow } from '../../phrases/windows.js';

export const referralSuccessShareDescription: MetricDescription = {
  id: 'referral-success-share',
  version: '1',
  name: { nl: 'aandeel gelukte verwijzing', en: 'referrals that came off' },
  definition: {
    nl: 'Van de verwijzingen het deel dat binnen 90 dagen door een intake is gevolgd; intrekking sluit dit uit (Aalen-Johansen).',
    en: 'Of the referrals the share that was followed by an intake within 90 days; withdrawal rules it out (Aalen-Johansen).',
  },
  numerator: { nl: 'verwijzingen waarop een intake volgde', en: 'referrals followed by an intake' },
  denominator: referralsInWindow,
  timeZero: dayOfReferral,
  event: { nl: 'een intake', en: 'an intake' },
  competingEvents: [withdrawn],
  censoring: atAsOf,
  window: referralsInWindow,
  cohort: 'spell',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'zeg waarvan het een deel is: 70 % van wie geen contact had, is niet 70 % van allen',
      en: 'state the base: 70 % of those without contact is not 70 % of all',
    },
    { nl: 'een intake is nog geen hulp', en: 'an intake is not yet help' },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'events', 'trajectories', 'placements'],
  needs: ['events'],
};
