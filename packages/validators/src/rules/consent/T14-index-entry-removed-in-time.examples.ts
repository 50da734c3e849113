import type { IndexEntry, Person } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const entry = (part: Partial<IndexEntry>, person?: Partial<Person>) => ({
  indexEntries: [{ id: 'i1', personId: 'c1', reportedOn: '2023-01-01', ...part } as const],
  ...(person !== undefined && { persons: [{ id: 'c1', birthDate: '2008-01-01', ...person } as const] }),
});
const faults = ['indexEntries/i1 removedOn'];

export const examples: RuleExamples = {
  fails: [
    { text: 'An entry of 1 January 2023 is still there on 1 January 2025.', records: entry({}), faults },
    {
      text: 'It was removed two years and a day after.',
      records: entry({ removedOn: '2025-01-02' }),
      faults,
    },
    {
      text: 'It was still there on the 23rd birthday.',
      records: entry({ removedOn: '2024-06-02' }, { birthDate: '2001-06-01' }),
      faults,
    },
    {
      text: 'It was still there on 1 March, when a child of 29 February turned 23.',
      records: entry({ reportedOn: '2022-01-01', removedOn: '2023-03-02' }, { birthDate: '2000-02-29' }),
      faults,
    },
    {
      text: 'It was still there the day after the youth died.',
      records: entry({ removedOn: '2024-03-03' }, { deathDate: '2024-03-01' }),
      faults,
    },
    {
      text: 'The archive keeps it five years and a day.',
      records: entry({ removedOn: '2024-01-01', archivedUntil: '2029-01-02' }),
      faults: ['indexEntries/i1 archivedUntil'],
    },
    {
      text: 'The archive keeps it past 23.',
      records: entry({ removedOn: '2024-01-01', archivedUntil: '2024-06-02' }, { birthDate: '2001-06-01' }),
      faults: ['indexEntries/i1 archivedUntil'],
    },
  ],
  holds: [
    {
      text: 'The last day of the two years.',
      asOf: '2024-12-31',
      records: entry({}),
    },
    { text: 'It was removed two years after to the day.', records: entry({ removedOn: '2025-01-01' }) },
    {
      text: 'It was removed on the 23rd birthday.',
      records: entry({ removedOn: '2024-06-01' }, { birthDate: '2001-06-01' }),
    },
    {
      text: 'It was removed on 1 March, when a child of 29 February turned 23.',
      records: entry({ reportedOn: '2022-01-01', removedOn: '2023-03-01' }, { birthDate: '2000-02-29' }),
    },
    {
      text: 'It was removed the day after the youth died.',
      records: entry({ removedOn: '2024-03-02' }, { deathDate: '2024-03-01' }),
    },
    {
      text: 'The archive keeps it five years.',
      records: entry({ removedOn: '2024-01-01', archivedUntil: '2029-01-01' }),
    },
  ],
  skips: [
    {
      text: 'It was removed before the Act came into force.',
      records: entry({ reportedOn: '2011-01-01', removedOn: '2014-12-31' }),
      reason: 'nothing-to-check',
    },
  ],
};
