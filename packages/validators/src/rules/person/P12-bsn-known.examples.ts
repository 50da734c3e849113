import type { Bsn, CareTrajectory, Person } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const child: Person = { id: 'c1', birthDate: '2012-03-01', name: 'Invented' };
const help = (part: Partial<CareTrajectory> = {}): readonly CareTrajectory[] => [
  { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2024-10-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Of who has help or a measure no number is known; of the mother none is asked.',
      records: {
        persons: [child, { ...child, id: 'c2' }, { ...child, id: 'mother' }],
        trajectories: help(),
        measures: [{ id: 'm1', personId: 'c2', kind: 'ots', start: '2024-10-01' }],
      },
      faults: ['persons/c1 bsn', 'persons/c2 bsn'],
    },
    {
      text: 'Help whose last day was the first day of the law.',
      records: { persons: [child], trajectories: help({ start: '2013-01-01', end: '2015-01-02' }) },
      faults: ['persons/c1 bsn'],
    },
  ],
  holds: [
    {
      text: 'The number is known.',
      // From the official test range.
      records: { persons: [{ ...child, bsn: '999990019' as Bsn }], trajectories: help() },
    },
  ],
  skips: [
    {
      text: 'Nobody has a name or a number: a pseudonymised register.',
      records: { persons: [{ id: 'c1', birthDate: '2012-03-01' }], trajectories: help() },
      reason: 'pseudonymised',
    },
    { text: 'The child has no help.', records: { persons: [child] }, reason: 'nothing-to-check' },
    {
      text: 'Help ended before the law.',
      records: { persons: [child], trajectories: help({ start: '2013-01-01', end: '2015-01-01' }) },
      reason: 'nothing-to-check',
    },
  ],
};
