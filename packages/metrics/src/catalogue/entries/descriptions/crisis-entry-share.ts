/** What the entries through a crisis means. */
import type { MetricDescription } from '../../metric.js';

export const crisisEntryShareDescription: MetricDescription = {
  id: 'crisis-entry-share',
  version: '1',
  name: { nl: 'aandeel instroom via crisis', en: 'entries through a crisis' },
  definition: {
    nl: 'Van de uithuisplaatsingen die begonnen het deel waarvan het eerste verblijf een crisisverblijf was.',
    en: 'Of the episodes that began the share of which the first stay was a crisis stay.',
  },
  numerator: 'episodes that began with a crisis bed or crisis foster care',
  denominator: 'episodes that began in the window, all of each child',
  timeZero: 'first night away of the episode',
  event: 'a crisis stay first',
  competingEvents: [],
  censoring: 'none',
  window: 'entries in the window',
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'a crisis in an ordinary bed is not seen',
    'it says how children came in, not whether it could have been otherwise',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
