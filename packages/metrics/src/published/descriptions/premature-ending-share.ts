/** What premature ending means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const prematureEndingShareDescription: MetricDescription = {
  id: 'premature-ending-share',
  version: '1',
  name: { nl: 'voortijdige beëindiging', en: 'premature ending' },
  definition: {
    nl: 'Van de trajecten die in de periode eindigden het deel dat anders dan volgens plan eindigde (redenen 02 tot en met 05 van CBS). Drie cijfers: zonder de onbekende redenen, en met alle onbekende als volgens plan of als voortijdig.',
    en: 'Of the trajectories that ended in the window the share that ended otherwise than as planned (reasons 02 to 05 of CBS). Three figures: without the unknown reasons, and with all unknown as planned or as premature.',
  },
  numerator: 'ended with reason 02, 03, 04 or 05',
  denominator: 'trajectories that ended in the window, with a known reason unless told',
  timeZero: 'none',
  event: 'an end otherwise than as planned',
  competingEvents: [],
  censoring: 'none',
  window: 'ends in the window',
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'not every early end is a failure: 02 and 05 are agreed or caused by circumstances',
    'leaving out ends without a known reason assumes that they are like the others: the two other figures show how far it can be off',
    'from 2021 CBS shows the unknown apart; before, they were spread over the others',
    'ends on 31 December are often administrative',
  ],
  source:
    'CBS StatLine 85097NED (https://www.cbs.nl/nl-nl/cijfers/detail/85097NED); Informatieprotocol Beleidsinformatie Jeugd 3.7',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
