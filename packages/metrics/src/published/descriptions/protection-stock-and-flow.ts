/** What stock and flow of child protection means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const protectionStockAndFlowDescription: MetricDescription = {
  id: 'protection-stock-and-flow',
  version: '1',
  name: { nl: 'stand en stroom jeugdbescherming', en: 'stock and flow of child protection' },
  definition: {
    nl: 'Kinderen met een kinderbeschermingsmaatregel: stand voor de eerste dag, instroom, uitstroom en stand op de laatste dag van de periode. Begin plus instroom min uitstroom is eind. Aansluitende maatregelen tellen als één.',
    en: 'Children with a child protection measure: stock before the first day, inflow, outflow and stock on the last day of the window. Opening plus inflow minus outflow is closing. Connecting measures are one.',
  },
  numerator: 'children',
  denominator: 'none',
  timeZero: 'none',
  event: 'a measure begins or ends',
  competingEvents: [],
  censoring: 'none',
  window: 'measures in force in the window',
  cohort: 'period',
  unit: 'persons',
  betterIs: null,
  pitfalls: [
    'a measure that ends on the last day is outflow and not in the closing stock',
    'published counts are rounded: their sum may be off by a few',
    'youth probation is not counted',
  ],
  source:
    'CBS, Jeugdbescherming en jeugdreclassering 1e halfjaar 2023, tabel 1.0.1 (https://cbs.nl/nl-nl/longread/rapportages/2023/jeugdbescherming-en-jeugdreclassering-1e-halfjaar-2023/1-jeugdbescherming)',
  reads: ['persons', 'measures'],
  needs: ['measures'],
};
