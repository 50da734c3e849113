/** What no new start of youth care means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const noNewStartShareDescription: MetricDescription = {
  id: 'no-new-start-share',
  version: '1',
  name: { nl: 'geen nieuwe start jeugdhulp', en: 'no new start of youth care' },
  definition: {
    nl: 'Van de trajecten die in de periode eindigden het deel waarna de jeugdige tot een half jaar na de periode geen nieuwe jeugdhulp begon (outcome-indicator 3.2).',
    en: 'Of the trajectories that ended in the window the share after which the young person began no youth care up to half a year after the window (outcome indicator 3.2).',
  },
  numerator: 'ends without a new start',
  denominator: 'trajectories that ended in the window',
  timeZero: 'first day without the help',
  event: 'a new start of youth care, at least a day later, which must not come',
  competingEvents: [],
  censoring: 'without follow-up up to half a year after the window there is no figure',
  window: 'ends in the window',
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'of an end early in the window follow-up is longer: half-years are meant',
    'connecting help is no new start',
    'an expected start of other help counts too: it is no failure of the help that ended',
    'not to be compared with repeat-use-share, which looks back',
  ],
  source:
    'CBS, Geen nieuwe start jeugdhulp, 2e halfjaar 2019 (https://www.cbs.nl/nl-nl/maatwerk/2020/44/geen-nieuwe-start-jeugdhulp-2e-halfjaar-2019)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
