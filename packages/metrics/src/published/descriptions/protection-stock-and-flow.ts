/** What stock and flow of child protection means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { noCensoring } from '../../catalogue/phrases/censoring.js';
import { noDenominator } from '../../catalogue/phrases/counted.js';
import { noTimeZero } from '../../catalogue/phrases/moments.js';

export const protectionStockAndFlowDescription: MetricDescription = {
  id: 'protection-stock-and-flow',
  version: '1',
  name: { nl: 'stand en stroom jeugdbescherming', en: 'stock and flow of child protection' },
  definition: {
    nl: 'Kinderen met een kinderbeschermingsmaatregel: stand voor de eerste dag, instroom, uitstroom en stand op de laatste dag van de periode. Begin plus instroom min uitstroom is eind. Aansluitende maatregelen tellen als één.',
    en: 'Children with a child protection measure: stock before the first day, inflow, outflow and stock on the last day of the window. Opening plus inflow minus outflow is closing. Connecting measures are one.',
  },
  numerator: { nl: 'kinderen', en: 'children' },
  denominator: noDenominator,
  timeZero: noTimeZero,
  event: { nl: 'een maatregel begint of eindigt', en: 'a measure begins or ends' },
  competingEvents: [],
  censoring: noCensoring,
  window: { nl: 'maatregelen die in de periode van kracht zijn', en: 'measures in force in the window' },
  cohort: 'period',
  unit: 'persons',
  betterIs: null,
  pitfalls: [
    {
      nl: 'een maatregel die op de laatste dag eindigt, is uitstroom en zit niet in de eindstand',
      en: 'a measure that ends on the last day is outflow and not in the closing stock',
    },
    {
      nl: 'gepubliceerde aantallen zijn afgerond: hun som kan er enkele naast zitten',
      en: 'published counts are rounded: their sum may be off by a few',
    },
    { nl: 'jeugdreclassering telt niet mee', en: 'youth probation is not counted' },
  ],
  source:
    'CBS, Jeugdbescherming en jeugdreclassering 1e halfjaar 2023, tabel 1.0.1 (https://cbs.nl/nl-nl/longread/rapportages/2023/jeugdbescherming-en-jeugdreclassering-1e-halfjaar-2023/1-jeugdbescherming)',
  reads: ['persons', 'measures'],
  needs: ['measures'],
};
