/** What at home with a closed authorisation means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { lastDayOfWindow } from '../../phrases/windows.js';

export const familiesAtHomeUnderClosedAuthorisationDescription: MetricDescription = {
  id: 'families-at-home-under-closed-authorisation',
  version: '1',
  name: { nl: 'gezinnen thuis met gesloten machtiging', en: 'at home with a closed authorisation' },
  definition: {
    nl: 'Voor hoeveel kinderen op de laatste dag van de periode een gesloten machtiging van kracht is terwijl zij niet in een gesloten plek verblijven.',
    en: 'For how many children on the last day of the window a closed authorisation is in force while they do not stay in a closed setting.',
  },
  numerator: {
    nl: 'kinderen die niet in een gesloten plek verblijven',
    en: 'children not in a closed setting',
  },
  denominator: {
    nl: 'kinderen met een gesloten machtiging die van kracht is',
    en: 'children with a closed authorisation in force',
  },
  timeZero: lastDayOfWindow,
  event: { nl: 'buiten een gesloten plek wonen', en: 'living outside a closed setting' },
  competingEvents: [],
  censoring: noCensoring,
  window: lastDayOfWindow,
  cohort: 'census',
  unit: 'persons',
  betterIs: null,
  pitfalls: [
    {
      nl: 'het telt kinderen; een gezin met twee telt dubbel',
      en: 'it counts children; a family with two counts twice',
    },
    {
      nl: 'een voorwaardelijke machtiging is voor wonen buiten een gesloten plek bedoeld en zit er niet in',
      en: 'a conditional authorisation is meant for living outside and is not in it',
    },
    {
      nl: 'een machtiging die niet binnen drie maanden ten uitvoer is gelegd, vervalt en telt niet meer',
      en: 'an authorisation that is not carried out in three months lapses and counts no more',
    },
    { nl: 'of een team thuis helpt, is niet nagegaan', en: 'whether a team helps at home is not looked at' },
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
