/** What the ageing out means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { firstDayAfterEpisode } from '../../phrases/moments.js';
import { smallGroups } from '../../phrases/pitfalls.js';
import { exitsInWindow } from '../../phrases/windows.js';

export const ageOutExitDescription: MetricDescription = {
  id: 'age-out-exit',
  version: '1',
  name: { nl: 'uitstroom door leeftijd', en: 'ageing out' },
  definition: {
    nl: 'Van de uithuisplaatsingen die eindigden het deel dat eindigde binnen 31 dagen voor of na de achttiende of eenentwintigste verjaardag.',
    en: 'Of the episodes that ended the share that ended within 31 days before or after the eighteenth or twenty-first birthday.',
  },
  numerator: {
    nl: 'einden binnen 31 dagen voor of na de achttiende of eenentwintigste verjaardag',
    en: 'ends within 31 days of the eighteenth or twenty-first birthday',
  },
  denominator: {
    nl: 'uithuisplaatsingen die in de periode eindigden, van kinderen van wie de geboortedag bekend is',
    en: 'episodes that ended in the window, of children whose day of birth is known',
  },
  timeZero: firstDayAfterEpisode,
  event: { nl: 'een einde rond een verjaardag', en: 'an end around a birthday' },
  competingEvents: [],
  censoring: noCensoring,
  window: exitsInWindow,
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'een einde rond een verjaardag komt niet altijd door die verjaardag',
      en: 'an end near a birthday need not be because of it',
    },
    {
      nl: 'jeugdhulp mag vanaf 18 op sommige gronden doorgaan, en pleegzorg tot 21: wie blijft, zit er niet in',
      en: 'youth care may go on from 18 on some grounds, and foster care until 21: who stays on is not in it',
    },
    smallGroups,
  ],
  source: 'Own definition; no norm of the field was found; foster care and family homes run until 21',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
