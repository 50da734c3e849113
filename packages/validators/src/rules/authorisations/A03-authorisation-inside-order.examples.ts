import type { Authorisation, Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'vots', start: '2023-12-01', end: '2024-03-01' },
  { id: 'm2', personId: 'c1', kind: 'ots', start: '2024-03-01', end: '2025-03-01' },
];
const authorisation = (
  start: Authorisation['start'],
  end: Authorisation['end'],
): readonly Authorisation[] => [{ id: 'a1', personId: 'c1', kind: 'muhp', decidedOn: start, start, end }];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The authorisation ends a day after the order.',
      records: { measures, authorisations: authorisation('2024-06-01', '2025-03-02') },
      faults: ['authorisations/a1 end'],
    },
    {
      text: 'The authorisation begins a day before the order.',
      records: { measures, authorisations: authorisation('2023-11-30', '2024-06-01') },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'The child is under no order.',
      records: { measures: [], authorisations: authorisation('2024-06-01', '2025-03-01') },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'The authorisation goes on after the 18th birthday, when the order is over.',
      records: {
        persons: [{ id: 'c1', birthDate: '2006-12-01' }],
        measures,
        authorisations: authorisation('2024-06-01', '2025-03-01'),
      },
      faults: ['authorisations/a1 end'],
    },
  ],
  holds: [
    {
      text: 'The authorisation ends on the day the order ends.',
      records: { measures, authorisations: authorisation('2024-03-01', '2025-03-01') },
    },
    {
      text: 'The authorisation began under the provisional order and goes on under the next.',
      records: { measures, authorisations: authorisation('2023-12-01', '2024-12-01') },
    },
  ],
  skips: [
    {
      text: 'The register has no measures.',
      records: { authorisations: authorisation('2024-06-01', '2025-03-01') },
      reason: 'table-missing:measures',
    },
  ],
};
