/** What the professionals per family means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';

export const professionalsPerFamilyDescription: MetricDescription = {
  id: 'professionals-per-family',
  version: '1',
  name: { nl: 'hulpverleners per gezin', en: 'professionals per family' },
  definition: {
    nl: 'De mediaan van het aantal verschillende hulpverleners per kind in jeugdhulp, over de laatste 90 dagen van de periode.',
    en: 'The median of the number of different professionals for each child in youth care, over the last 90 days of the window.',
  },
  numerator: {
    nl: 'verschillende hulpverleners op enige van die dagen',
    en: 'different professionals on any of those days',
  },
  denominator: {
    nl: 'kinderen in jeugdhulp op enige van die dagen met een vastgelegde hulpverlener',
    en: 'children in youth care on any of those days with a professional on record',
  },
  timeZero: { nl: '90 dagen voor het einde van de periode', en: '90 days before the end of the window' },
  event: { nl: 'een relatie professional-for', en: 'a relation professional-for' },
  competingEvents: [],
  censoring: noCensoring,
  window: { nl: 'de laatste 90 dagen van de periode', en: 'the last 90 days of the window' },
  cohort: 'period',
  unit: 'per-case',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'het telt per kind: broers en zussen delen hulpverleners',
      en: 'it counts by child: brothers and sisters share professionals',
    },
    {
      nl: 'een relatie is nog geen contact: wie is vastgelegd, hoeft niet geweest te zijn',
      en: 'a relation is not a contact: who is recorded need not have come',
    },
    {
      nl: 'wisseling van mensen is een andere vraag: velen na elkaar lijken velen tegelijk',
      en: 'change of people is another question: many after each other look like many at once',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'placements', 'relations'],
  needs: ['trajectories', 'relations'],
};
