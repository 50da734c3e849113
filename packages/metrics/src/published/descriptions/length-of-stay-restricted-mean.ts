/** What the restricted mean length of stay means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const lengthOfStayRestrictedMeanDescription: MetricDescription = {
  id: 'length-of-stay-restricted-mean',
  version: '1',
  name: { nl: 'gemiddelde verblijfsduur tot tau', en: 'restricted mean length of stay' },
  definition: {
    nl: 'Hoeveel van de eerste tau dagen een kind van een instroomcohort gemiddeld in zorg is: de oppervlakte onder de Kaplan-Meiercurve tot tau, ongeacht waarheen het vertrekt.',
    en: 'Of the first tau days, how many a child of an entry cohort is in care on average: the area under the Kaplan-Meier curve up to tau, wherever it goes.',
  },
  numerator: 'days up to tau',
  denominator: 'children who came into care in the window, each with the first episode',
  timeZero: 'first night away',
  event: 'any exit from care',
  competingEvents: [],
  censoring: 'at asOf − lastingNights, and where a child is lost from sight',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'days',
  betterIs: null,
  pitfalls: ['compare only with the same tau', 'says nothing of where children go'],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): Median length of stay; restricted means as in Royston and Parmar, BMC Medical Research Methodology 13, 2013, 152',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
