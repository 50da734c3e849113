/** What the share without relapse means. */
import type { MetricDescription } from '../../metric.js';
import { endOfEpisode } from '../../phrases/moments.js';
import { exitIsNotLater, noPublishedStandard } from '../../phrases/pitfalls.js';
import { settledExitsInWindow } from '../../phrases/windows.js';

export const noRelapseShareDescription: MetricDescription = {
  id: 'no-relapse-share',
  version: '1',
  name: { nl: 'aandeel zonder terugval', en: 'share without relapse' },
  definition: {
    nl: 'Van de uithuisplaatsingen die in de periode eindigden en daarna 365 dagen gevolgd zijn het deel waarna geen terugval is vastgelegd.',
    en: 'Of the episodes that ended in the window and were followed for 365 days since the share after which no relapse was recorded.',
  },
  numerator: { nl: 'uithuisplaatsingen zonder terugval', en: 'episodes without a relapse' },
  denominator: {
    nl: 'uithuisplaatsingen waarna het kind 365 dagen gevolgd is',
    en: 'episodes whose child was followed for 365 days after the end',
  },
  timeZero: endOfEpisode,
  event: {
    nl: 'gebeurtenis van de soort relapse (of zoals gevraagd), van de dag van het einde tot en met dag 365',
    en: 'event of the kind relapse (or as asked), from the day of the end up to and including day 365',
  },
  competingEvents: [],
  censoring: {
    nl: 'komt niet voor: wie niet de hele 365 dagen gevolgd is, overleed, verhuisde of met onbekende bestemming vertrok, valt af en wordt apart geteld',
    en: 'none: who is not followed for the whole 365 days, died, moved away or left for nobody knows where is left out and counted',
  },
  window: settledExitsInWindow,
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    noPublishedStandard,
    {
      nl: 'wat niet is vastgelegd, telt niet als terugval: het aandeel stijgt waar slecht wordt vastgelegd',
      en: 'what is not recorded did not count as a relapse: it rises where recording is poor',
    },
    exitIsNotLater,
  ],
  source:
    'CBS, Geen nieuwe start jeugdhulp, second half of 2019, for the form of the figure; the event is our own definition',
  reads: ['persons', 'placements', 'homeSpells', 'events'],
  needs: ['placements', 'events'],
};
