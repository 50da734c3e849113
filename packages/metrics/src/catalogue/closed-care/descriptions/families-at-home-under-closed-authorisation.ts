/** What at home with a closed authorisation means. */
import type { MetricDescription } from '../../metric.js';

export const familiesAtHomeUnderClosedAuthorisationDescription: MetricDescription = {
  id: 'families-at-home-under-closed-authorisation',
  version: '1',
  name: { nl: 'gezinnen thuis met gesloten machtiging', en: 'at home with a closed authorisation' },
  definition: {
    nl: 'Voor hoeveel kinderen op de laatste dag van de periode een gesloten machtiging van kracht is terwijl zij niet in een gesloten plek verblijven.',
    en: 'For how many children on the last day of the window a closed authorisation is in force while they do not stay in a closed setting.',
  },
  numerator: 'children not in a closed setting',
  denominator: 'children with a closed authorisation in force',
  timeZero: 'the last day of the window',
  event: 'living outside a closed setting',
  competingEvents: [],
  censoring: 'none',
  window: 'the last day of the window',
  cohort: 'census',
  unit: 'persons',
  betterIs: null,
  pitfalls: [
    'it counts children; a family with two counts twice',
    'a conditional authorisation is meant for living outside and is not in it',
    'an authorisation that is not carried out in three months lapses and counts no more',
    'whether a team helps at home is not looked at',
  ],
  source: 'Own definition; no norm of the field was found; in force as Jeugdwet 6.1.2, 6.1.3 and 6.1.12 say',
  reads: [
    'persons',
    'authorisations',
    'placements',
    'trajectories',
    'consents',
    'decisions',
    'requests',
    'measures',
  ],
  needs: ['authorisations', 'placements'],
};
