/** What the share with daytime activity means. */
import type { MetricDescription } from '../../metric.js';
import { endOfEpisode } from '../../phrases/moments.js';
import { exitIsNotLater, noPublishedStandard } from '../../phrases/pitfalls.js';
import { settledExitsInWindow } from '../../phrases/windows.js';

export const daytimeActivityShareDescription: MetricDescription = {
  id: 'daytime-activity-share',
  version: '1',
  name: { nl: 'aandeel met zinvolle dagbesteding', en: 'share with meaningful daytime activity' },
  definition: {
    nl: 'Van de uithuisplaatsingen die in de periode eindigden en waarvan de dagbesteding bekend is het deel met ten minste 12 uur (of zoveel als gevraagd) school, werk of andere vaste activiteit per week bij het einde.',
    en: 'Of the episodes that ended in the window and of which the daytime activity is known the share with at least 12 hours (or as many as asked) of school, work or other structured activity a week at the end.',
  },
  numerator: { nl: 'uithuisplaatsingen met zoveel uren of meer', en: 'episodes with so many hours or more' },
  denominator: {
    nl: 'uithuisplaatsingen met een bekend aantal uren (instrument daytime-activity-hours, moment end, binnen 90 dagen van het einde; het laatste telt)',
    en: 'episodes with a known number of hours (instrument daytime-activity-hours, moment end, within 90 days of the end; the last one counts)',
  },
  timeZero: endOfEpisode,
  event: { nl: 'dagbesteding aanwezig', en: 'activity present' },
  competingEvents: [],
  censoring: {
    nl: 'komt niet voor: wie niet gemeten is, valt af en wordt apart geteld',
    en: 'none: who was not measured is left out and counted',
  },
  window: settledExitsInWindow,
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    noPublishedStandard,
    exitIsNotLater,
    {
      nl: 'van wie het bekend is, kan van de anderen verschillen: kijk naar de respons',
      en: 'of whom it is known may differ from the others: look at the response',
    },
  ],
  source: 'Own definition: 12 hours is no norm of the field',
  reads: ['persons', 'placements', 'homeSpells', 'observations'],
  needs: ['placements', 'observations'],
};
