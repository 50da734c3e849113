/** What the share of trajectories with residence means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { noCensoring } from '../../catalogue/phrases/censoring.js';
import { noTimeZero, residence } from '../../catalogue/phrases/moments.js';
import { stayRecordedTwice } from '../../catalogue/phrases/pitfalls.js';
import { trajectoriesInWindow } from '../../catalogue/phrases/windows.js';

export const residenceShareOfTrajectoriesDescription: MetricDescription = {
  id: 'residence-share-of-trajectories',
  version: '1',
  name: { nl: 'aandeel trajecten met verblijf', en: 'share of trajectories with residence' },
  definition: {
    nl: 'Van de jeugdhulptrajecten die in de periode liepen het deel met verblijf. Een kind met meer trajecten telt vaker mee; residence-share telt kinderen.',
    en: 'Of the youth care trajectories that ran in the window the share with residence. A child with several counts more than once; residence-share counts children.',
  },
  numerator: { nl: 'trajecten met verblijf', en: 'trajectories with residence' },
  denominator: { nl: 'trajecten waarvan het bekend is', en: 'trajectories of which it is known' },
  timeZero: noTimeZero,
  event: residence,
  competingEvents: [],
  censoring: noCensoring,
  window: trajectoriesInWindow,
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    stayRecordedTwice,
    {
      nl: 'het daalt als hulp thuis in meer trajecten wordt gesplitst, terwijl er voor kinderen niets verandert',
      en: 'falls when help at home is split into more trajectories, though nothing changed for children',
    },
    {
      nl: 'niet te vergelijken met het aandeel kinderen',
      en: 'not to be compared with the share of children',
    },
  ],
  source:
    'CBS, Jeugdhulptrajecten, eerste halfjaar 2020 (https://longreads.cbs.nl/jeugdhulp-eerste-halfjaar-2020/jeugdhulptrajecten/)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
