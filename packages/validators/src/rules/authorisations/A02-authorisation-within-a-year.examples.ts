import type { Authorisation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const authorisation = (part: Partial<Authorisation>): readonly Authorisation[] => [
  {
    id: 'a1',
    personId: 'c1',
    kind: 'muhp',
    decidedOn: '2024-02-20',
    start: '2024-03-01',
    end: '2025-03-01',
    ...part,
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An authorisation of a year and a day.',
      records: { authorisations: authorisation({ end: '2025-03-02' }) },
      faults: ['authorisations/a1 end'],
    },
    {
      text: 'An emergency authorisation from 29 February ends on 1 March a year later.',
      records: {
        authorisations: authorisation({ kind: 'spoed-muhp', start: '2024-02-29', end: '2025-03-01' }),
      },
      faults: ['authorisations/a1 end'],
    },
  ],
  holds: [
    {
      text: 'An authorisation of a year to the day.',
      records: { authorisations: authorisation({}) },
    },
    {
      text: 'The year is counted from the first day, not from the decision.',
      records: { authorisations: authorisation({ decidedOn: '2023-12-01' }) },
    },
    {
      text: 'An authorisation from 29 February ends on 28 February.',
      records: { authorisations: authorisation({ start: '2024-02-29', end: '2025-02-28' }) },
    },
  ],
  skips: [
    {
      text: 'A closed authorisation has rules of its own.',
      records: { authorisations: authorisation({ kind: 'gesloten-machtiging', end: '2025-04-01' }) },
      reason: 'nothing-to-check',
    },
  ],
};
