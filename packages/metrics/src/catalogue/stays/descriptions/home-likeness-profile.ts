/** What the home-likeness profile means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { aNight, firstDayOfWindow } from '../../phrases/moments.js';
import { nightsInWindow } from '../../phrases/windows.js';

export const homeLikenessProfileDescription: MetricDescription = {
  id: 'home-likeness-profile',
  version: '1',
  name: { nl: 'verdeling over de thuisschaal', en: 'home-likeness profile' },
  definition: {
    nl: 'Van de nachten in verblijf het deel op elk niveau van de schaal zo thuis mogelijk, van 1 (eigen gezin) tot 13 (gevangenis, gedwongen opname). Er is een cijfer voor elk niveau.',
    en: 'Of the nights in a stay the share at each level of the home-likeness scale, from 1 (own family) to 13 (detention, compulsory admission). There is a figure for each level.',
  },
  numerator: { nl: 'nachten op dit niveau', en: 'nights at this level' },
  denominator: {
    nl: 'nachten in verblijven met een niveau, elke nacht eenmaal',
    en: 'nights in stays with a level, a night once',
  },
  timeZero: firstDayOfWindow,
  event: aNight,
  competingEvents: [],
  censoring: atEndOfWindow,
  window: nightsInWindow,
  cohort: 'period',
  unit: 'proportion',
  betterIs: null,
  pitfalls: [
    {
      nl: 'de schaal is van onszelf en ordinaal: geef aandelen en medianen, nooit gemiddelden',
      en: 'the scale is our own and ordinal: report shares and medians, never means',
    },
    {
      nl: 'nachten thuis zitten er niet in: het zegt waar kinderen slapen die weg zijn',
      en: 'nights at home are not in it: it tells where children sleep who are away',
    },
    { nl: 'wie lang blijft, weegt zwaarder', en: 'who stays long weighs more' },
  ],
  source: 'Own scale, from the words "zo thuis mogelijk" and Jeugdwet art. 2.3(6)',
  reads: ['persons', 'placements'],
  needs: ['placements'],
};
