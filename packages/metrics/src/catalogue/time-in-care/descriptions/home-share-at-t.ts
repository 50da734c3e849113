/** What the share home on day t means. */
import type { MetricDescription } from '../../metric.js';
import { asleepAtHome, firstNightOfEpisode } from '../../phrases/moments.js';
import { deadStayInDenominator, likeWithLike, weekendIsNoReturn } from '../../phrases/pitfalls.js';
import { entriesInWindow } from '../../phrases/windows.js';

export const homeShareAtTDescription: MetricDescription = {
  id: 'home-share-at-t',
  version: '1',
  name: { nl: 'aandeel thuis op dag t', en: 'share home on day t' },
  definition: {
    nl: 'Van het instroomcohort het deel dat t dagen na de eerste nacht buitenshuis thuis slaapt, wat er daarvoor ook gebeurde: wie thuis kwam en opnieuw werd geplaatst, is niet thuis.',
    en: 'Of the entry cohort the share that sleeps at home t days after the first night away, whatever happened before: who came home and was placed again is not home.',
  },
  numerator: { nl: 'kinderen die op dag t thuis zijn', en: 'children home on day t' },
  denominator: {
    nl: 'eerste uithuisplaatsing van elk kind die in de periode begon, gevolgd tot dag t en dan bekend',
    en: 'first episode of each child that began in the window, followed to day t and known then',
  },
  timeZero: firstNightOfEpisode,
  event: asleepAtHome,
  competingEvents: [],
  censoring: {
    nl: 'komt niet voor: wie niet tot dag t gevolgd is, of van wie dan niet bekend is waar hij verblijft, valt af en wordt apart geteld',
    en: 'none: who is not followed to day t, or whose whereabouts then are unknown, is left out and counted',
  },
  window: entriesInWindow,
  cohort: 'entry',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'wie de niet-gevolgden weglaat, neemt aan dat het hun vergaat als de anderen; een recente periode rust op haar oudste deel',
      en: 'leaving out those not followed assumes that they do as the others; a recent window rests on its oldest part',
    },
    weekendIsNoReturn,
    deadStayInDenominator,
    likeWithLike,
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
