import type { Authority, Decision, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const authorities: readonly Authority[] = [
  { id: 'g1', childId: 'c1', holderId: 'gi1', kind: 'guardian-gi', start: '2023-04-01' },
];
const stay = (country: string): readonly Placement[] => [
  { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-05-01', country },
];
const agreed = (part: Partial<Decision>): readonly Decision[] => [
  { id: 'd1', personId: 'c1', kind: 'consent-abroad', date: '2024-05-01', by: 'rechtbank', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An institution that is guardian places the child in Belgium.',
      records: { authorities, placements: stay('BE'), decisions: [] },
      faults: ['placements/p1 country'],
    },
    {
      text: 'The court agreed a day after the first day.',
      records: { authorities, placements: stay('BE'), decisions: agreed({ date: '2024-05-02' }) },
      faults: ['placements/p1 country'],
    },
    {
      text: 'The institution decided itself.',
      records: { authorities, placements: stay('BE'), decisions: agreed({ by: 'gi' }) },
      faults: ['placements/p1 country'],
    },
  ],
  holds: [
    {
      text: 'The court agreed on the first day.',
      records: { authorities, placements: stay('BE'), decisions: agreed({}) },
    },
  ],
  skips: [
    {
      text: 'The stay is in the Netherlands.',
      records: { authorities, placements: stay('NL'), decisions: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The country is written as Nederland (NL).',
      records: { authorities, placements: stay('Nederland (NL)'), decisions: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The parents hold authority.',
      records: {
        authorities: [
          { id: 'g1', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: '2014-08-01' },
        ],
        placements: stay('BE'),
        decisions: [],
      },
      reason: 'nothing-to-check',
    },
  ],
};
