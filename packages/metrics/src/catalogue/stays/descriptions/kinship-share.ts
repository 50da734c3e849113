/** What the share with kin means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { smallGroups } from '../../phrases/pitfalls.js';
import { lastDayOfWindow } from '../../phrases/windows.js';

export const kinshipShareDescription: MetricDescription = {
  id: 'kinship-share',
  version: '1',
  name: { nl: 'aandeel netwerkpleegzorg', en: 'share with kin' },
  definition: {
    nl: 'Van de kinderen die in de nacht van de laatste dag van de periode in pleegzorg zijn het deel bij mensen uit het eigen netwerk.',
    en: 'Of the children in foster care in the night of the last day of the window the share with people of their own network.',
  },
  numerator: { nl: 'kinderen in netwerkpleegzorg', en: 'children in network foster care' },
  denominator: {
    nl: 'kinderen in pleegzorg van wie bekend is of zij het pleeggezin kenden',
    en: 'children in foster care of whom it is known whether the family was known to them',
  },
  timeZero: lastDayOfWindow,
  event: { nl: 'bij familie of vrienden wonen', en: 'living with kin or friends' },
  competingEvents: [],
  censoring: noCensoring,
  window: lastDayOfWindow,
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: null,
  pitfalls: [
    {
      nl: 'pleegzorg zonder meer zegt niet bij wie: zulke verblijven vallen af en worden apart geteld',
      en: 'plain foster care does not say with whom: such stays are left out and counted',
    },
    {
      nl: 'informeel verblijf bij familie is geen pleegzorg en zit er niet in',
      en: 'informal stays with kin are no foster care and are not in it',
    },
    smallGroups,
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
