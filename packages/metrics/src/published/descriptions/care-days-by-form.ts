/** What the spread of care days over care forms means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { daysUpToEndOfWindow } from '../../catalogue/phrases/censoring.js';
import { noEvent, noTimeZero } from '../../catalogue/phrases/moments.js';
import { stayRecordedTwice, twoTrajectoriesCountTwice } from '../../catalogue/phrases/pitfalls.js';
import { trajectoriesInWindow } from '../../catalogue/phrases/windows.js';

export const careDaysByFormDescription: MetricDescription = {
  id: 'care-days-by-form',
  version: '1',
  name: { nl: 'zorgdagen naar zorgvorm', en: 'care days by care form' },
  definition: {
    nl: 'Van de dagen van alle jeugdhulptrajecten in de periode het deel van elke zorgvorm.',
    en: 'Of the days of all youth care trajectories in the window the share of each care form.',
  },
  numerator: { nl: 'dagen van trajecten van een zorgvorm', en: 'days of trajectories of a care form' },
  denominator: { nl: 'dagen van alle trajecten', en: 'days of all trajectories' },
  timeZero: noTimeZero,
  event: noEvent,
  competingEvents: [],
  censoring: daysUpToEndOfWindow,
  window: trajectoriesInWindow,
  cohort: 'period',
  unit: 'proportion',
  betterIs: null,
  pitfalls: [
    stayRecordedTwice,
    twoTrajectoriesCountTwice,
    { nl: 'het zegt niet hoeveel kinderen het zijn', en: 'says nothing of how many children' },
  ],
  source:
    'CBS, Jeugdhulptrajecten, eerste halfjaar 2020 (https://longreads.cbs.nl/jeugdhulp-eerste-halfjaar-2020/jeugdhulptrajecten/)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['placements'],
};
