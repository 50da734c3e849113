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

const organisations = [{ id: 'gi', kind: 'gi' }] as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An institution is recorded as one of two parents.',
      records: { organisations, authorities: [held('gi', {})] },
      faults: ['authorities/gi kind'],
    },
    {
      text: 'The father still holds authority when the institution becomes guardian.',
      records: {
        authorities: [
          held('father', { kind: 'sole-parent', end: '2024-10-02' }),
          held('gi', { kind: 'guardian-gi', start: '2024-10-01' }),
        ],
      },
      faults: ['authorities/gi holderId'],
    },
    {
      text: 'An aunt becomes guardian beside the institution.',
      records: {
        organisations,
        authorities: [
          held('aunt', { kind: 'guardian-person', start: '2024-10-01' }),
          held('gi', { kind: 'guardian-gi' }),
        ],
      },
      faults: ['authorities/gi holderId'],
    },
    {
      text: 'Two institutions are guardian at once: the later one is named.',
      records: {
        authorities: [
          held('gi', { kind: 'guardian-gi' }),
          held('gi2', { kind: 'guardian-gi', start: '2024-10-01' }),
        ],
      },
      faults: ['authorities/gi2 holderId'],
    },
  ],
  holds: [
    {
      text: 'The institution becomes guardian on the day the authority of the father ends.',
      records: {
        organisations,
        authorities: [
          held('father', { kind: 'sole-parent', end: '2024-10-01' }),
          held('gi', { kind: 'guardian-gi', start: '2024-10-01' }),
        ],
      },
    },
    {
      text: 'An institution is provisional guardian, and then guardian.',
      records: {
        authorities: [
          held('gi', { kind: 'guardian-gi', start: '2024-06-01' }),
          held('before', { holderId: 'gi', kind: 'provisional-guardian', end: '2024-06-01' }),
        ],
      },
    },
    {
      text: 'An institution is temporary guardian.',
      records: { organisations, authorities: [held('gi', { kind: 'temporary-guardian' })] },
    },
  ],
  skips: [
    {
      text: 'Only persons hold authority.',
      records: { organisations, authorities: [held('mother', {})] },
      reason: 'nothing-to-check',
    },
  ],
};
