/** What the placements that did not follow means. */
import type { MetricDescription } from '../../metric.js';

export const preventedPlacementShareDescription: MetricDescription = {
  id: 'prevented-placement-share',
  version: '1',
  name: { nl: 'aandeel voorkomen uithuisplaatsingen', en: 'placements that did not follow' },
  definition: {
    nl: 'Van de kinderen bij wie vóór de start van de hulp een uithuisplaatsing was voorgenomen en vastgelegd het deel dat 90 en 365 dagen na de start nog niet uit huis is geplaatst. Wat zonder de hulp was gebeurd, zegt dit niet.',
    en: 'Of the children for whom a placement was intended and recorded before help began the share that 90 and 365 days after the start has not been placed. What would have happened without the help it does not say.',
  },
  numerator: 'children without a first night away by day t',
  denominator:
    'first help at home of each child that began in the window, with an intended placement recorded in the 90 days before',
  timeZero: 'first day of the help',
  event: 'first night away',
  competingEvents: ['adult', 'death'],
  censoring: 'at asOf',
  window: 'starts in the window',
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'a prevented placement is a counterfactual: without a comparison group or an expected number this is no proof',
    'the intent must be recorded before the start: whoever labels afterwards finds success',
    'intending is not deciding: how strict it is differs between teams',
    'the clock starts with the help, not with the intent: who was placed before help began would otherwise never be seen',
  ],
  source:
    'Own definition; no norm of the field was found; the share is 1 minus the cumulative incidence (Aalen-Johansen)',
  reads: ['persons', 'placements', 'homeSpells', 'trajectories', 'events', 'requests'],
  needs: ['trajectories', 'placements'],
};
