import type { Authorisation, Measure, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c1', kind: 'ots', start: '2024-03-01', end: '2025-03-01' },
];
const placements: readonly Placement[] = [
  { id: 'p1', personId: 'c1', careForm: 'gesloten-instelling', start: '2024-06-01', end: '2024-07-01' },
];
const authorisation = (part: Partial<Authorisation>): Authorisation => ({
  id: 'a1',
  personId: 'c1',
  kind: 'muhp',
  decidedOn: '2024-03-01',
  start: '2024-03-01',
  end: '2025-03-01',
  carriedOutOn: '2024-03-01',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A closed stay of thirty nights on an ordinary authorisation.',
      records: { measures, placements, authorisations: [authorisation({})] },
      faults: ['placements/p1'],
      says: { nights: 30 },
    },
    {
      text: 'The closed authorisation begins on the second day of the stay.',
      records: {
        measures,
        placements,
        authorisations: [
          authorisation({}),
          authorisation({
            id: 'a2',
            kind: 'gesloten-machtiging',
            start: '2024-06-02',
            carriedOutOn: '2024-06-02',
          }),
        ],
      },
      faults: ['placements/p1'],
      says: { nights: 1 },
    },
  ],
  holds: [
    {
      text: 'A closed stay on a closed authorisation.',
      records: {
        measures,
        placements,
        authorisations: [authorisation({ kind: 'gesloten-machtiging' })],
      },
    },
    {
      text: 'A closed stay without any authorisation: left to A01.',
      records: { measures, placements, authorisations: [] },
    },
  ],
  skips: [
    {
      text: 'An open stay on an ordinary authorisation.',
      records: {
        measures,
        placements: [{ id: 'p1', personId: 'c1', careForm: 'open-leefgroep', start: '2024-06-01' }],
        authorisations: [authorisation({})],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'The child is under no order.',
      records: { measures: [], placements, authorisations: [authorisation({})] },
      reason: 'nothing-to-check',
    },
  ],
};
