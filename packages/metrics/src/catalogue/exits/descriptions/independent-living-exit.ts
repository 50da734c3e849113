/** What the exit to independent living means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { firstDayAfterEpisode } from '../../phrases/moments.js';
import { smallGroups } from '../../phrases/pitfalls.js';
import { exitsInWindow } from '../../phrases/windows.js';

export const independentLivingExitDescription: MetricDescription = {
  id: 'independent-living-exit',
  version: '1',
  name: { nl: 'uitstroom naar zelfstandig wonen', en: 'exit to independent living' },
  definition: {
    nl: 'Van de jongeren die bij het einde van hun uithuisplaatsing 16 jaar of ouder waren het deel dat zelfstandig ging wonen.',
    en: 'Of the young people who were 16 or over when their episode ended the share that went to live independently.',
  },
  numerator: { nl: 'einden in een eigen woning', en: "ends in a home of one's own" },
  denominator: {
    nl: 'uithuisplaatsingen die in de periode eindigden, van jongeren van 16 jaar of ouder; wie geen bekende geboortedag heeft, valt af en wordt apart geteld',
    en: 'episodes that ended in the window, of young people of 16 and over; whose day of birth is unknown is left out and counted',
  },
  timeZero: firstDayAfterEpisode,
  event: { nl: 'een einde dat als zelfstandig is vastgelegd', en: 'an end recorded as independent' },
  competingEvents: [],
  censoring: noCensoring,
  window: exitsInWindow,
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'begeleid wonen met verblijf is zorg: daarheen gaan is geen uitstroom en telt niet',
      en: 'supported living with residence is care: moving there is no exit and does not count',
    },
    {
      nl: 'zelfstandig bij het einde zegt niets over een jaar later',
      en: 'independent at the end says nothing of a year later',
    },
    smallGroups,
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
