import type { Decision, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const placements: readonly Placement[] = [
  { id: 'p1', personId: 'c1', careForm: 'voltijdpleegzorg', start: '2024-03-01', end: '2024-09-01' },
];
const limit = (date: Decision['date'], by = 'gi'): readonly Decision[] => [
  { id: 'd1', personId: 'c1', kind: 'contact-limit', date, by },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Contact is limited from the day the placement has ended.',
      records: { placements, decisions: limit('2024-09-01') },
      faults: ['decisions/d1 date'],
    },
    {
      text: 'Contact is limited while the child lives at home.',
      records: { placements: [], decisions: limit('2024-04-01') },
      faults: ['decisions/d1 date'],
    },
    {
      text: 'The institution of the order, by its id, limits contact while the child lives at home.',
      records: {
        measures: [
          {
            id: 'm1',
            personId: 'c1',
            kind: 'ots',
            start: '2024-03-01',
            end: '2025-03-01',
            organisationId: 'gi1',
          },
        ],
        placements: [],
        decisions: limit('2024-04-01', 'gi1'),
      },
      faults: ['decisions/d1 date'],
    },
  ],
  holds: [
    {
      text: 'Contact is limited from the first day of the placement.',
      records: { placements, decisions: limit('2024-03-01') },
    },
    {
      text: 'Contact is limited on the last day of the placement.',
      records: { placements, decisions: limit('2024-08-31') },
    },
  ],
  skips: [
    {
      text: 'A provider wrote it down: it is no limit by the institution.',
      records: { placements: [], decisions: limit('2024-04-01', 'provider') },
      reason: 'nothing-to-check',
    },
    {
      text: 'The kinderrechter decided about contact.',
      records: { placements: [], decisions: limit('2024-04-01', 'kinderrechter') },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no placements.',
      records: { decisions: limit('2024-04-01') },
      reason: 'table-missing:placements',
    },
  ],
};
