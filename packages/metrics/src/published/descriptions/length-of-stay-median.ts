/** What the median length of stay means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const lengthOfStayMedianDescription: MetricDescription = {
  id: 'length-of-stay-median',
  version: '1',
  name: { nl: 'mediane verblijfsduur', en: 'median length of stay' },
  definition: {
    nl: 'Aantal dagen waarna de helft van een instroomcohort uit zorg is, waarheen ook (Kaplan-Meier); wie nog weg is telt mee zolang hij gevolgd is.',
    en: 'Days after which half of an entry cohort has left care, for wherever (Kaplan-Meier); who is still away counts for as long as it was followed.',
  },
  numerator: 'days',
  denominator: 'children who came into care in the window, each with the first episode',
  timeZero: 'first night away',
  event: 'any exit from care',
  competingEvents: [],
  censoring: 'at asOf − lastingNights, and where a child is lost from sight',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'days',
  betterIs: null,
  pitfalls: [
    'says nothing of where children go',
    'a median that is not reached is not the longest stay seen',
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): Median length of stay',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
