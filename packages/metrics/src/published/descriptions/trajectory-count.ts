/** What the number of trajectories means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { noCensoring } from '../../catalogue/phrases/censoring.js';
import { noDenominator } from '../../catalogue/phrases/counted.js';
import { noTimeZero } from '../../catalogue/phrases/moments.js';
import { stayRecordedTwice } from '../../catalogue/phrases/pitfalls.js';
import { trajectoriesInWindow } from '../../catalogue/phrases/windows.js';

export const trajectoryCountDescription: MetricDescription = {
  id: 'trajectory-count',
  version: '1',
  name: { nl: 'aantal trajecten', en: 'number of trajectories' },
  definition: {
    nl: 'Jeugdhulptrajecten die in de periode liepen. Overlappende hulp van dezelfde vorm bij dezelfde aanbieder telt als één traject, van het eerste begin tot het laatste einde.',
    en: 'Youth care trajectories that ran in the window. Overlapping help of one form at one provider is one trajectory, from the first start to the last end.',
  },
  numerator: { nl: 'trajecten na samenvoegen', en: 'trajectories after merging' },
  denominator: noDenominator,
  timeZero: noTimeZero,
  event: { nl: 'een dag hulp in de periode', en: 'a day of help in the window' },
  competingEvents: [],
  censoring: noCensoring,
  window: trajectoriesInWindow,
  cohort: 'period',
  unit: 'count',
  betterIs: null,
  pitfalls: [
    stayRecordedTwice,
    { nl: 'het telt trajecten, geen kinderen', en: 'counts trajectories, not children' },
    {
      nl: 'het daalt als aansluitende trajecten als één worden vastgelegd, terwijl er voor kinderen niets verandert',
      en: 'falls when connecting trajectories are recorded as one, though nothing changed for children',
    },
  ],
  source:
    'CBS, Jeugdhulptrajecten, eerste halfjaar 2020 (https://longreads.cbs.nl/jeugdhulp-eerste-halfjaar-2020/jeugdhulptrajecten/)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
