/** What the share home at follow-up means. */
import type { MetricDescription } from '../../metric.js';
import { asleepAtHome, firstDayAfterEpisode } from '../../phrases/moments.js';
import { deadStayInDenominator, smallGroups } from '../../phrases/pitfalls.js';
import { exitsInWindow } from '../../phrases/windows.js';

export const homeAtFollowupShareDescription: MetricDescription = {
  id: 'home-at-followup-share',
  version: '1',
  name: { nl: 'aandeel thuis bij follow-up', en: 'share home at follow-up' },
  definition: {
    nl: 'Van de uithuisplaatsingen die eindigden het deel waarna het kind een half jaar (180 dagen) en een jaar (365 dagen) later thuis slaapt, wat er daartussen ook gebeurde.',
    en: 'Of the episodes that ended the share after which the child sleeps at home half a year (180 days) and a year (365 days) later, whatever happened in between.',
  },
  numerator: {
    nl: 'kinderen die zoveel dagen na het einde thuis zijn',
    en: 'children home so many days after the end',
  },
  denominator: {
    nl: 'uithuisplaatsingen die in de periode eindigden, zo lang gevolgd en dan bekend',
    en: 'episodes that ended in the window, followed so long and known then',
  },
  timeZero: firstDayAfterEpisode,
  event: asleepAtHome,
  competingEvents: [],
  censoring: {
    nl: 'komt niet voor: wie niet zo lang gevolgd is, of van wie dan niet bekend is waar hij verblijft, valt af en wordt apart geteld',
    en: 'none: who is not followed so far, or whose whereabouts then are unknown, is left out and counted',
  },
  window: exitsInWindow,
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'thuis bij het einde is niet thuis later: noem altijd het moment',
      en: 'home at the end is not home later: always state the moment',
    },
    deadStayInDenominator,
    {
      nl: 'wie de niet-gevolgden weglaat, neemt aan dat het hun vergaat als de anderen',
      en: 'leaving out those not followed assumes that they do as the others',
    },
    smallGroups,
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
