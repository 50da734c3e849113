import type { Authority } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const held = (id: string, part: Partial<Authority>): Authority => ({
  id,
  childId: 'c1',
  holderId: id,
  kind: 'joint-parents',
  start: '2012-03-01',
  ...part,
});

const parents = [held('father', {}), held('mother', {})];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Both parents and a stepfather hold authority on one day.',
      records: {
        authorities: [...parents, held('step', { kind: 'parent-with-other', start: '2023-01-01' })],
      },
      faults: ['authorities/step holderId'],
    },
    {
      text: 'The father is still recorded on the day a third begins.',
      records: {
        authorities: [
          held('father', { end: '2023-01-02' }),
          held('mother', {}),
          held('step', { kind: 'parent-with-other', start: '2023-01-01' }),
        ],
      },
      faults: ['authorities/step holderId'],
    },
  ],
  holds: [
    { text: 'Two parents hold it.', records: { authorities: parents } },
    {
      text: 'A third begins on the day the father ends.',
      records: {
        authorities: [
          held('father', { end: '2023-01-01' }),
          held('mother', {}),
          held('step', { kind: 'parent-with-other', start: '2023-01-01' }),
        ],
      },
    },
    {
      text: 'One of two parents is recorded twice.',
      records: { authorities: [...parents, held('again', { holderId: 'mother', start: '2023-01-01' })] },
    },
    {
      text: 'There were three, but only before 2015.',
      records: { authorities: [...parents, held('step', { end: '2015-01-01' })] },
    },
  ],
  skips: [{ text: 'The register has no authorities.', records: {}, reason: 'table-missing:authorities' }],
};
