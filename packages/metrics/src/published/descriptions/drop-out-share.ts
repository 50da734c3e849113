/** What drop-out means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { noCensoring } from '../../catalogue/phrases/censoring.js';
import { trajectoriesEndedWithReason } from '../../catalogue/phrases/counted.js';
import { noTimeZero } from '../../catalogue/phrases/moments.js';
import {
  lastOfDecember,
  unknownApartSince2021,
  unknownReasonsLeftOut,
} from '../../catalogue/phrases/pitfalls.js';
import { endsInWindow } from '../../catalogue/phrases/windows.js';

export const dropOutShareDescription: MetricDescription = {
  id: 'drop-out-share',
  version: '1',
  name: { nl: 'uitval', en: 'drop-out' },
  definition: {
    nl: 'Van de trajecten die in de periode eindigden het deel dat eenzijdig eindigde, door de cliënt of door de aanbieder (redenen 03 en 04 van CBS). Drie cijfers: zonder de onbekende redenen, en met alle onbekende als geen uitval of als uitval.',
    en: 'Of the trajectories that ended in the window the share that ended one-sidedly, by the client or by the provider (reasons 03 and 04 of CBS). Three figures: without the unknown reasons, and with all unknown as no drop-out or as drop-out.',
  },
  numerator: { nl: 'geëindigd met reden 03 of 04', en: 'ended with reason 03 or 04' },
  denominator: trajectoriesEndedWithReason,
  timeZero: noTimeZero,
  event: { nl: 'een eenzijdig einde', en: 'a one-sided end' },
  competingEvents: [],
  censoring: noCensoring,
  window: endsInWindow,
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'het protocol noemt alleen 03 (cliënt) uitval; ook 04 (aanbieder) meetellen volgt het CBS en het NJi',
      en: 'the protocol calls only 03 (client) uitval; counting 04 (provider) follows CBS and NJi',
    },
    unknownReasonsLeftOut,
    unknownApartSince2021,
    lastOfDecember,
  ],
  source:
    'NJi, basisset Outcome in Zicht (http://docplayer.nl/142440642-Aan-het-werk-met-outcome-in-zicht.html); Informatieprotocol Beleidsinformatie Jeugd 3.7',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
