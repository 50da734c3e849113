/** What the share of nights away means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { firstDayOfWindow } from '../../phrases/moments.js';
import { nightsInWindow } from '../../phrases/windows.js';

export const nightsAwayShareDescription: MetricDescription = {
  id: 'nights-away-share',
  version: '1',
  name: { nl: 'aandeel nachten buitenshuis', en: 'share of nights away' },
  definition: {
    nl: 'Van alle nachten van de periode het deel dat de kinderen met verblijf in die periode niet thuis slapen. Maal zeven: nachten per week. Verblijf voor een deel van de week telt naar het aantal nachten per week.',
    en: 'Of all nights of the period the share that the children with a stay in that period do not sleep at home. Times seven: nights a week. A stay for part of the week counts by its nights a week.',
  },
  numerator: { nl: 'nachten in een verblijf, elke nacht eenmaal', en: 'nights in a stay, a night once' },
  denominator: {
    nl: 'alle nachten van de periode, vanaf de geboorte en tot het overlijden, van kinderen met een verblijf daarin',
    en: 'all nights of the period, from birth and until death, of children with a stay in it',
  },
  timeZero: firstDayOfWindow,
  event: { nl: 'een nacht buitenshuis', en: 'a night away' },
  competingEvents: [],
  censoring: atEndOfWindow,
  window: nightsInWindow,
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'kinderen zonder verblijf zitten er niet in: het zegt hoeveel nachten, niet hoeveel kinderen',
      en: 'children without a stay are not in it: it says how much, not how many',
    },
    {
      nl: 'nachten per week zijn zoals afgesproken, niet zoals geslapen',
      en: 'nights a week are as agreed, not as slept',
    },
    {
      nl: 'hoe korter de periode, hoe meer het ervan afhangt wanneer verblijven beginnen',
      en: 'the shorter the window, the more it depends on when stays begin',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements'],
  needs: ['placements'],
};
