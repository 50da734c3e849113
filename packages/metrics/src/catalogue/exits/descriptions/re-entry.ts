/** What re-entry means. */
import type { MetricDescription } from '../../metric.js';
import { atAsOf } from '../../phrases/censoring.js';
import { death, turnedEighteen } from '../../phrases/competing-events.js';
import { returnsOfMinors } from '../../phrases/counted.js';
import { firstNightHome, newEpisode } from '../../phrases/moments.js';
import { eighteenEndsRecords, exitIsNotLater, notYetFollowedUnderstates } from '../../phrases/pitfalls.js';
import { settledReturnsInWindow } from '../../phrases/windows.js';

export const reEntryDescription: MetricDescription = {
  id: 're-entry',
  version: '1',
  name: { nl: 'heruithuisplaatsing', en: 're-entry after return home' },
  definition: {
    nl: 'Van de terugkeren naar huis in de periode het deel dat binnen 365 dagen op een nieuwe uithuisplaatsing uitloopt. Overlijden en 18 worden sluiten die uit (Aalen-Johansen).',
    en: 'Of the returns home in the window the share followed by a new episode out of home within 365 days. Death and turning 18 rule it out (Aalen-Johansen).',
  },
  numerator: { nl: 'nieuwe uithuisplaatsingen binnen 365 dagen', en: 'new episodes within 365 days' },
  denominator: returnsOfMinors,
  timeZero: firstNightHome,
  event: newEpisode,
  competingEvents: [turnedEighteen, death],
  censoring: atAsOf,
  window: settledReturnsInWindow,
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    notYetFollowedUnderstates,
    {
      nl: 'een terugkeer die niet bleef duren, hoort bij dezelfde uithuisplaatsing en leidt dus niet tot een heruithuisplaatsing',
      en: 'a return that did not last is part of the same episode and so no re-entry',
    },
    eighteenEndsRecords,
    exitIsNotLater,
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): Re-entry to foster care, exit cohort form',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
