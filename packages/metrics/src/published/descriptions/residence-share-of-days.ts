/** What the share of care days with residence means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { daysUpToEndOfWindow } from '../../catalogue/phrases/censoring.js';
import { noTimeZero, residence } from '../../catalogue/phrases/moments.js';
import { stayRecordedTwice, twoTrajectoriesCountTwice } from '../../catalogue/phrases/pitfalls.js';
import { trajectoriesInWindow } from '../../catalogue/phrases/windows.js';

export const residenceShareOfDaysDescription: MetricDescription = {
  id: 'residence-share-of-days',
  version: '1',
  name: { nl: 'aandeel zorgdagen met verblijf', en: 'share of care days with residence' },
  definition: {
    nl: 'Van de dagen van alle jeugdhulptrajecten in de periode het deel van trajecten met verblijf.',
    en: 'Of the days of all youth care trajectories in the window the share that belongs to trajectories with residence.',
  },
  numerator: { nl: 'dagen van trajecten met verblijf', en: 'days of trajectories with residence' },
  denominator: {
    nl: 'dagen van trajecten waarvan het bekend is',
    en: 'days of trajectories of which it is known',
  },
  timeZero: noTimeZero,
  event: residence,
  competingEvents: [],
  censoring: daysUpToEndOfWindow,
  window: trajectoriesInWindow,
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    stayRecordedTwice,
    twoTrajectoriesCountTwice,
    {
      nl: 'niet te vergelijken met het aandeel kinderen of trajecten',
      en: 'not to be compared with the share of children or of trajectories',
    },
    {
      nl: 'onze eigen vorm: alleen de twee andere zijn gepubliceerd',
      en: 'our own form: only the other two are published',
    },
  ],
  source:
    'CBS, Jeugdhulptrajecten, eerste halfjaar 2020 (https://longreads.cbs.nl/jeugdhulp-eerste-halfjaar-2020/jeugdhulptrajecten/)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
