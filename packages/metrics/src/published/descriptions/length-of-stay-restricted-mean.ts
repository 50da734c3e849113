/** What the restricted mean length of stay means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { lostChild } from '../../catalogue/phrases/censoring.js';
import { childrenWhoEntered } from '../../catalogue/phrases/counted.js';
import { anyExit, firstNightAway } from '../../catalogue/phrases/moments.js';
import { saysNotWhereTo } from '../../catalogue/phrases/pitfalls.js';
import { entriesInWindow } from '../../catalogue/phrases/windows.js';

export const lengthOfStayRestrictedMeanDescription: MetricDescription = {
  id: 'length-of-stay-restricted-mean',
  version: '1',
  name: { nl: 'gemiddelde verblijfsduur tot tau', en: 'restricted mean length of stay' },
  definition: {
    nl: 'Hoeveel van de eerste tau dagen een kind van een instroomcohort gemiddeld in zorg is: de oppervlakte onder de Kaplan-Meiercurve tot tau, ongeacht waarheen het vertrekt.',
    en: 'Of the first tau days, how many a child of an entry cohort is in care on average: the area under the Kaplan-Meier curve up to tau, wherever it goes.',
  },
  numerator: { nl: 'dagen tot tau', en: 'days up to tau' },
  denominator: childrenWhoEntered,
  timeZero: firstNightAway,
  event: anyExit,
  competingEvents: [],
  censoring: lostChild,
  window: entriesInWindow,
  cohort: 'entry',
  unit: 'days',
  betterIs: null,
  pitfalls: [
    { nl: 'vergelijk alleen bij dezelfde tau', en: 'compare only with the same tau' },
    saysNotWhereTo,
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): Median length of stay; restricted means as in Royston and Parmar, BMC Medical Research Methodology 13, 2013, 152',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
