/** What the siblings placed together means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { lastDayOfWindow } from '../../phrases/windows.js';

export const siblingTogetherDescription: MetricDescription = {
  id: 'sibling-together',
  version: '1',
  name: { nl: 'broers en zussen samen', en: 'siblings placed together' },
  definition: {
    nl: 'Van de groepen broers en zussen van wie er op de laatste dag van de periode twee of meer buitenshuis verblijven het deel waarin zij allen op een plek verblijven.',
    en: 'Of the groups of brothers and sisters of whom two or more stay away from home on the last day of the window the share in which all of them stay in one place.',
  },
  numerator: { nl: 'groepen die een plek delen', en: 'groups that share a place' },
  denominator: {
    nl: 'groepen van twee of meer broers en zussen onder 18 die buitenshuis verblijven, van wie de plekken bekend zijn',
    en: 'groups of two or more siblings under 18 who stay away, whose places are known',
  },
  timeZero: lastDayOfWindow,
  event: { nl: 'op één plek verblijven', en: 'staying in one place' },
  competingEvents: [],
  censoring: noCensoring,
  window: lastDayOfWindow,
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'volle en halfbroers en -zussen tellen, stief- en pleegbroers en -zussen niet',
      en: 'full and half siblings count, step- and foster siblings do not',
    },
    {
      nl: 'zonder vastgelegde locaties is het niet te zeggen: zulke groepen vallen af en worden apart geteld',
      en: 'without recorded locations nobody can tell: such groups are left out and counted',
    },
    {
      nl: 'broers en zussen die thuis zijn, zitten er niet in',
      en: 'siblings who are at home are not in it',
    },
    { nl: 'een grote en een kleine groep tellen even zwaar', en: 'a large and a small group count the same' },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells', 'relations', 'authorities', 'householdSpells'],
  needs: ['placements', 'persons', 'relations'],
};
