/** What the median length of stay means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { lostChild } from '../../catalogue/phrases/censoring.js';
import { childrenWhoEntered } from '../../catalogue/phrases/counted.js';
import { anyExit, firstNightAway } from '../../catalogue/phrases/moments.js';
import { saysNotWhereTo } from '../../catalogue/phrases/pitfalls.js';
import { entriesInWindow } from '../../catalogue/phrases/windows.js';

export const lengthOfStayMedianDescription: MetricDescription = {
  id: 'length-of-stay-median',
  version: '1',
  name: { nl: 'mediane verblijfsduur', en: 'median length of stay' },
  definition: {
    nl: 'Aantal dagen waarna de helft van een instroomcohort uit zorg is, waarheen ook (Kaplan-Meier); wie nog weg is telt mee zolang hij gevolgd is.',
    en: 'Days after which half of an entry cohort has left care, for wherever (Kaplan-Meier); who is still away counts for as long as it was followed.',
  },
  numerator: { nl: 'dagen', en: 'days' },
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
    saysNotWhereTo,
    {
      nl: 'een mediaan die niet bereikt is, is niet het langste verblijf dat gezien is',
      en: 'a median that is not reached is not the longest stay seen',
    },
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): Median length of stay',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
