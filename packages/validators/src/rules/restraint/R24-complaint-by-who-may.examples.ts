import type { Authority } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { complaint, girl } from './example-records.js';

const persons = [
  girl,
  { id: 'mother', birthDate: '1985-01-01' },
  { id: 'aunt', birthDate: '1987-01-01' },
] as const;
const authorities: readonly Authority[] = [
  { id: 'g1', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: '2009-03-03' },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'By a group mate, about the seclusion of another.',
      records: { complaints: [complaint({ filedBy: 'other-youth' })] },
      faults: ['complaints/k1 filedBy'],
    },
    {
      text: 'By an aunt, who holds no authority.',
      records: { persons, authorities, complaints: [complaint({ filedBy: 'aunt' })] },
      faults: ['complaints/k1 filedBy'],
    },
  ],
  holds: [
    {
      text: 'By the youth, on the first day of the new rules, and by who holds authority.',
      records: {
        complaints: [complaint({ filedOn: '2024-01-01' }), complaint({ id: 'k2', filedBy: 'gezag-holder' })],
      },
    },
    {
      text: 'By the mother, who holds authority; both named by their ids.',
      records: {
        persons,
        authorities,
        complaints: [complaint({ filedBy: 'mother' }), complaint({ id: 'k2', filedBy: 'c1' })],
      },
    },
  ],
  skips: [
    {
      text: 'By the mother, and nobody knows who holds authority.',
      records: { persons, complaints: [complaint({ filedBy: 'mother' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'A general complaint, which others may file too; and one of the last day of the old rules.',
      records: {
        complaints: [
          complaint({ kind: 'general', filedBy: 'aunt' }),
          complaint({ id: 'k2', filedBy: 'aunt', filedOn: '2023-12-31' }),
        ],
      },
      reason: 'nothing-to-check',
    },
  ],
};
