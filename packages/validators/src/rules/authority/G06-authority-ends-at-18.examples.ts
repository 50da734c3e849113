import type { Authority } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const held = (id: string, part: Partial<Authority>): Authority => ({
  id,
  childId: 'c1',
  holderId: id,
  kind: 'joint-parents',
  start: '2007-06-15',
  ...part,
});

const persons = [
  { id: 'c1', birthDate: '2007-06-15' },
  { id: 'leap', birthDate: '2004-02-29' },
] as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Authority without an end, over a young woman who turns eighteen that day.',
      asOf: '2025-06-15',
      records: { persons, authorities: [held('mother', {})] },
      faults: ['authorities/mother end'],
    },
    {
      text: 'Authority is recorded to end the day after the 18th birthday, still to come.',
      records: { persons, authorities: [held('mother', { end: '2025-06-16' })] },
      faults: ['authorities/mother end'],
    },
    {
      text: 'Of a child of 29 February authority has 1 March as its last day.',
      records: { persons, authorities: [held('mother', { childId: 'leap', end: '2022-03-02' })] },
      faults: ['authorities/mother end'],
    },
  ],
  holds: [
    {
      text: 'Authority without an end, the day before the 18th birthday.',
      asOf: '2025-06-14',
      records: { persons, authorities: [held('mother', {})] },
    },
    {
      text: 'Authority is recorded to end on the 18th birthday.',
      asOf: '2025-09-01',
      records: { persons, authorities: [held('mother', { end: '2025-06-15' })] },
    },
    {
      text: 'Of a child of 29 February authority ends on 1 March.',
      records: { persons, authorities: [held('mother', { childId: 'leap', end: '2022-03-01' })] },
    },
  ],
  skips: [
    {
      text: 'The child is not described.',
      records: { persons: [], authorities: [held('mother', {})] },
      reason: 'nothing-to-check',
    },
  ],
};
