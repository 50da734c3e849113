/** What the placements judged avoidable means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';

export const avoidablePlacementShareDescription: MetricDescription = {
  id: 'avoidable-placement-share',
  version: '1',
  name: { nl: 'aandeel achteraf vermijdbare plaatsingen', en: 'placements judged avoidable' },
  definition: {
    nl: 'Van de kinderen van wie de uithuisplaatsing achteraf is beoordeeld het deel bij wie de meeste beoordelaars haar vermijdbaar vonden.',
    en: 'Of the children whose placement was looked back on the share of whom most of those who judged found it avoidable.',
  },
  numerator: {
    nl: 'kinderen van wie de plaatsing vermijdbaar werd gevonden',
    en: 'children whose placement was judged avoidable',
  },
  denominator: {
    nl: 'kinderen met een oordeel in de periode waarbij de stemmen niet staken',
    en: 'children with a judgement in the window that is not a tie',
  },
  timeZero: { nl: 'dag van het oordeel', en: 'day of the judgement' },
  event: {
    nl: 'een observatie placement-avoidable: 1 vermijdbaar, 0 niet',
    en: 'an observation placement-avoidable: 1 avoidable, 0 not',
  },
  competingEvents: [],
  censoring: noCensoring,
  window: { nl: 'oordelen in de periode', en: 'judgements in the window' },
  cohort: 'spell',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    { nl: 'een oordeel achteraf weet hoe het afliep', en: 'a judgement in hindsight knows how it ended' },
    {
      nl: 'op welke plaatsingen wordt teruggekeken, is een keuze: het aandeel is niet dat van alle plaatsingen',
      en: 'which cases are looked back on is a choice: the share is not that of all placements',
    },
    {
      nl: 'twee die los van elkaar oordelen, zijn het vaak oneens: vermeld hoe vaak',
      en: 'two who judge apart often disagree: report how often',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'placements', 'observations'],
  needs: ['observations'],
};
