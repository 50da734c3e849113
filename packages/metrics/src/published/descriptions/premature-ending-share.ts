/** What premature ending means. */
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

export const prematureEndingShareDescription: MetricDescription = {
  id: 'premature-ending-share',
  version: '1',
  name: { nl: 'voortijdige beëindiging', en: 'premature ending' },
  definition: {
    nl: 'Van de trajecten die in de periode eindigden het deel dat anders dan volgens plan eindigde (redenen 02 tot en met 05 van CBS). Drie cijfers: zonder de onbekende redenen, en met alle onbekende als volgens plan of als voortijdig.',
    en: 'Of the trajectories that ended in the window the share that ended otherwise than as planned (reasons 02 to 05 of CBS). Three figures: without the unknown reasons, and with all unknown as planned or as premature.',
  },
  numerator: { nl: 'geëindigd met reden 02, 03, 04 of 05', en: 'ended with reason 02, 03, 04 or 05' },
  denominator: trajectoriesEndedWithReason,
  timeZero: noTimeZero,
  event: { nl: 'een einde anders dan volgens plan', en: 'an end otherwise than as planned' },
  competingEvents: [],
  censoring: noCensoring,
  window: endsInWindow,
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'niet elk vroeg einde is een mislukking: 02 en 05 zijn in overleg, of door omstandigheden',
      en: 'not every early end is a failure: 02 and 05 are agreed or caused by circumstances',
    },
    unknownReasonsLeftOut,
    unknownApartSince2021,
    lastOfDecember,
  ],
  source:
    'CBS StatLine 85097NED (https://www.cbs.nl/nl-nl/cijfers/detail/85097NED); Informatieprotocol Beleidsinformatie Jeugd 3.7',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
