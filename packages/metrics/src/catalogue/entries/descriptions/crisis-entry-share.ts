/** What the entries through a crisis means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { firstNightOfEpisode } from '../../phrases/moments.js';
import { smallGroups } from '../../phrases/pitfalls.js';
import { entriesInWindow } from '../../phrases/windows.js';

export const crisisEntryShareDescription: MetricDescription = {
  id: 'crisis-entry-share',
  version: '1',
  name: { nl: 'aandeel instroom via crisis', en: 'entries through a crisis' },
  definition: {
    nl: 'Van de uithuisplaatsingen die begonnen het deel waarvan het eerste verblijf een crisisverblijf was.',
    en: 'Of the episodes that began the share of which the first stay was a crisis stay.',
  },
  numerator: {
    nl: 'uithuisplaatsingen die met een crisisbed of crisispleegzorg begonnen',
    en: 'episodes that began with a crisis bed or crisis foster care',
  },
  denominator: {
    nl: 'uithuisplaatsingen die in de periode begonnen, alle van elk kind',
    en: 'episodes that began in the window, all of each child',
  },
  timeZero: firstNightOfEpisode,
  event: { nl: 'eerst een crisisverblijf', en: 'a crisis stay first' },
  competingEvents: [],
  censoring: noCensoring,
  window: entriesInWindow,
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    { nl: 'een crisis in een gewoon bed is niet te zien', en: 'a crisis in an ordinary bed is not seen' },
    {
      nl: 'het zegt hoe kinderen binnenkwamen, niet of het anders had gekund',
      en: 'it says how children came in, not whether it could have been otherwise',
    },
    smallGroups,
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
