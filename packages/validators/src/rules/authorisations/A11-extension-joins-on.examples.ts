import type { Authorisation, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const authorisation = (
  id: string,
  start: Authorisation['start'],
  end: Authorisation['end'],
  kind: Authorisation['kind'] = 'muhp',
): Authorisation => ({ id, personId: 'c1', kind, decidedOn: start, start, end });
const first = authorisation('a1', '2023-03-01', '2024-03-01');
const stay = (end: Placement['end']): readonly Placement[] => [
  {
    id: 'p1',
    personId: 'c1',
    careForm: 'gezinshuis',
    start: '2023-03-01',
    ...(end !== undefined && { end }),
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The extension begins a day after the end; the child stayed on.',
      records: {
        authorisations: [first, authorisation('a2', '2024-03-02', '2025-03-01')],
        placements: stay(undefined),
      },
      faults: ['authorisations/a2 start'],
      says: { days: 1 },
    },
    {
      text: 'A gap of four days in a register without placements.',
      records: { authorisations: [first, authorisation('a2', '2024-03-05', '2025-03-01')] },
      faults: ['authorisations/a2 start'],
      says: { days: 4 },
    },
  ],
  holds: [
    {
      text: 'The extension begins on the day the first one ends.',
      records: { authorisations: [first, authorisation('a2', '2024-03-01', '2025-03-01')] },
    },
    {
      text: 'The extension begins before the first one ends.',
      records: { authorisations: [first, authorisation('a2', '2024-02-01', '2025-02-01')] },
    },
    {
      text: 'A closed authorisation fills the days between.',
      records: {
        authorisations: [
          first,
          authorisation('a2', '2024-03-01', '2024-06-01', 'gesloten-machtiging'),
          authorisation('a3', '2024-06-01', '2025-03-01'),
        ],
      },
    },
    {
      text: 'The child was at home in between: no extension but a new authorisation.',
      records: {
        authorisations: [first, authorisation('a2', '2024-09-01', '2025-03-01')],
        placements: stay('2024-03-01'),
      },
    },
  ],
  skips: [
    {
      text: 'One authorisation.',
      records: { authorisations: [first] },
      reason: 'nothing-to-check',
    },
  ],
};
