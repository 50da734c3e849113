import type { Authority, Decision } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const held = (id: string, part: Partial<Authority>): Authority => ({
  id,
  childId: 'c1',
  holderId: id,
  kind: 'joint-parents',
  start: '2012-03-01',
  ...part,
});

const suspended = (part: Partial<Decision> = {}): readonly Decision[] => [
  { id: 'd1', personId: 'c1', kind: 'suspension-of-gezag', date: '2024-09-02', by: 'rechtbank', ...part },
];
const bothEnded = [held('father', { end: '2024-09-02' }), held('mother', { end: '2024-09-02' })];
const provisional = (start: Authority['start']) => held('gi', { kind: 'provisional-guardian', start });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Both parents are suspended; provisional guardianship begins four days later.',
      records: { decisions: suspended(), authorities: [...bothEnded, provisional('2024-09-06')] },
      faults: ['decisions/d1'],
    },
    {
      text: 'It begins a day later.',
      records: { decisions: suspended(), authorities: [...bothEnded, provisional('2024-09-03')] },
      faults: ['decisions/d1'],
    },
    {
      text: 'The only parent with authority is suspended, and nobody takes over.',
      records: { decisions: suspended(), authorities: [held('mother', { kind: 'sole-parent' })] },
      faults: ['decisions/d1'],
    },
    {
      text: 'The suspension is recorded as a measure.',
      records: {
        measures: [{ id: 'm1', personId: 'c1', kind: 'schorsing-gezag', start: '2024-09-02' }],
        authorities: bothEnded,
      },
      faults: ['measures/m1'],
    },
  ],
  holds: [
    {
      text: 'Provisional guardianship begins that day.',
      records: { decisions: suspended(), authorities: [...bothEnded, provisional('2024-09-02')] },
    },
    {
      text: 'The authority of the mother is suspended; the father holds it too.',
      records: {
        decisions: suspended({ about: 'mother' }),
        authorities: [held('father', {}), held('mother', {})],
      },
    },
    {
      text: 'One of two parents is suspended, nobody recorded which: the other goes on.',
      records: { decisions: suspended(), authorities: [held('father', {}), held('mother', {})] },
    },
  ],
  skips: [
    {
      text: 'The youth was of age.',
      records: { persons: [{ id: 'c1', birthDate: '2006-09-02' }], decisions: suspended(), authorities: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows who holds authority.',
      records: { decisions: suspended() },
      reason: 'table-missing:authorities',
    },
  ],
};
