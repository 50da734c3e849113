/** What the referrals that came off means. */
import type { MetricDescription } from '../../metric.js';

export const referralSuccessShareDescription: MetricDescription = {
  id: 'referral-success-share',
  version: '1',
  name: { nl: 'aandeel gelukte verwijzing', en: 'referrals that came off' },
  definition: {
    nl: 'Van de verwijzingen het deel dat binnen 90 dagen door een intake is gevolgd; intrekking sluit dit uit (Aalen-Johansen).',
    en: 'Of the referrals the share that was followed by an intake within 90 days; withdrawal rules it out (Aalen-Johansen).',
  },
  numerator: 'referrals followed by an intake',
  denominator: 'referrals in the window',
  timeZero: 'day of the referral',
  event: 'an intake',
  competingEvents: ['withdrawn'],
  censoring: 'at asOf',
  window: 'referrals in the window',
  cohort: 'spell',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: ['state the base: 70 % of those without contact is not 70 % of all', 'an intake is not yet help'],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'events', 'trajectories', 'placements'],
  needs: ['events'],
};
