/** What drop-out means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const dropOutShareDescription: MetricDescription = {
  id: 'drop-out-share',
  version: '1',
  name: { nl: 'uitval', en: 'drop-out' },
  definition: {
    nl: 'Van de trajecten die in de periode eindigden het deel dat eenzijdig eindigde, door de cliënt of door de aanbieder (redenen 03 en 04 van CBS). Drie cijfers: zonder de onbekende redenen, en met alle onbekende als geen uitval of als uitval.',
    en: 'Of the trajectories that ended in the window the share that ended one-sidedly, by the client or by the provider (reasons 03 and 04 of CBS). Three figures: without the unknown reasons, and with all unknown as no drop-out or as drop-out.',
  },
  numerator: 'ended with reason 03 or 04',
  denominator: 'trajectories that ended in the window, with a known reason unless told',
  timeZero: 'none',
  event: 'a one-sided end',
  competingEvents: [],
  censoring: 'none',
  window: 'ends in the window',
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'the protocol calls only 03 (client) uitval; counting 04 (provider) follows CBS and NJi',
    'leaving out ends without a known reason assumes that they are like the others: the two other figures show how far it can be off',
    'from 2021 CBS shows the unknown apart; before, they were spread over the others',
    'ends on 31 December are often administrative',
  ],
  source:
    'NJi, basisset Outcome in Zicht (http://docplayer.nl/142440642-Aan-het-werk-met-outcome-in-zicht.html); Informatieprotocol Beleidsinformatie Jeugd 3.7',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
