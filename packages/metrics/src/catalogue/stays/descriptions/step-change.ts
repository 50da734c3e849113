/** What the steps on the home-likeness scale means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';

export const stepChangeDescription: MetricDescription = {
  id: 'step-change',
  version: '1',
  name: { nl: 'verschuiving op de thuisschaal', en: 'steps on the home-likeness scale' },
  definition: {
    nl: 'Van de overgangen tussen verblijven binnen een uithuisplaatsing het deel naar een plek die meer thuis is, even thuis, of minder thuis. Er is een cijfer voor elke richting.',
    en: 'Of the moves between stays within an episode the share to a place that is more home-like, as home-like, or less. There is a figure for each direction.',
  },
  numerator: { nl: 'overgangen in deze richting', en: 'moves in this direction' },
  denominator: {
    nl: 'overgangen tussen plaatsingen met een niveau, in de periode',
    en: 'moves between placements with a level, in the window',
  },
  timeZero: { nl: 'eerste dag van de nieuwe plaatsing', en: 'first day of the new placement' },
  event: { nl: 'een nieuwe plaatsing', en: 'a new placement' },
  competingEvents: [],
  censoring: noCensoring,
  window: { nl: 'overgangen in de periode', en: 'moves in the window' },
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: null,
  pitfalls: [
    {
      nl: 'de schaal is van onszelf en ordinaal: een stap heeft geen grootte',
      en: 'the scale is our own and ordinal: a step has no size',
    },
    { nl: 'deeltijdverblijf heeft geen eigen niveau', en: 'part-time stays have no level of their own' },
    {
      nl: 'thuiskomen is geen overgang binnen de zorg: zie uitstroombestemming',
      en: 'coming home is no move within care: see exit destination',
    },
  ],
  source: 'Own scale, from the words "zo thuis mogelijk" and Jeugdwet art. 2.3(6)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
