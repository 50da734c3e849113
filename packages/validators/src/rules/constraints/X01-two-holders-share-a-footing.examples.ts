import type { Authority } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const held = (id: string, part: Partial<Authority>): Authority => ({
  id,
  childId: 'c1',
  holderId: id,
  kind: 'joint-parents',
  start: '2020-01-01',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Mother and father both hold authority alone at once.',
      records: {
        authorities: [
          held('mother', { kind: 'sole-parent' }),
          held('father', { kind: 'sole-parent', start: '2024-06-01' }),
        ],
      },
      faults: ['authorities/father kind'],
    },
    {
      text: 'A guardian and a joint guardian hold guardianship at once.',
      records: {
        authorities: [held('aunt', { kind: 'guardian-person' }), held('uncle', { kind: 'joint-guardians' })],
      },
      faults: ['authorities/uncle kind'],
    },
    {
      text: 'The father holds authority alone from a day before the mother lost hers.',
      records: {
        authorities: [
          held('mother', { kind: 'sole-parent', end: '2024-06-01' }),
          held('father', { kind: 'sole-parent', start: '2024-05-31' }),
        ],
      },
      faults: ['authorities/father kind'],
    },
  ],
  holds: [
    {
      text: 'Both parents hold authority together.',
      records: { authorities: [held('mother', {}), held('father', {})] },
    },
    {
      text: 'The father holds authority alone from the day the mother lost hers.',
      records: {
        authorities: [
          held('mother', { kind: 'sole-parent', end: '2024-06-01' }),
          held('father', { kind: 'sole-parent', start: '2024-06-01' }),
        ],
      },
    },
    {
      text: 'A third holder at once: a fault that G02 names.',
      records: {
        authorities: [held('mother', {}), held('father', {}), held('step', { kind: 'parent-with-other' })],
      },
    },
    {
      text: 'A guardian beside a parent: a fault that G05 names.',
      records: {
        authorities: [held('mother', { kind: 'sole-parent' }), held('aunt', { kind: 'guardian-person' })],
      },
    },
  ],
  skips: [
    {
      text: 'An institution is guardian: whether it stands alone is for G04.',
      records: { authorities: [held('gi', { kind: 'guardian-gi' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'All of it was before 2015.',
      records: { authorities: [held('mother', { start: '2005-01-01', end: '2015-01-01' })] },
      reason: 'not-in-force',
    },
  ],
};
