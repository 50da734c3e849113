import type { CareTrajectory, Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const trajectories: readonly CareTrajectory[] = [
  { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2024-03-01', providerId: 'o1' },
];
const measures: readonly Measure[] = [
  { id: 'm1', personId: 'c2', kind: 'ots', start: '2024-01-01', organisationId: 'o1' },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A certified institution gives help at home.',
      records: { trajectories, organisations: [{ id: 'o1', kind: 'gi' }] },
      faults: ['trajectories/t1 providerId'],
    },
    {
      text: 'Who carries out an order of another child gives a stay.',
      records: {
        placements: [
          { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01', providerId: 'o1' },
        ],
        measures,
      },
      faults: ['placements/p1 providerId'],
    },
  ],
  holds: [
    {
      text: 'A provider gives the help.',
      records: { trajectories, organisations: [{ id: 'o1', kind: 'provider' }] },
    },
    {
      text: 'A provider carries out an order: a fault of the order (M06), not of the help.',
      records: { trajectories, measures, organisations: [{ id: 'o1', kind: 'provider' }] },
    },
  ],
  skips: [
    {
      text: 'The register says nothing of the provider.',
      records: { trajectories, measures: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Detention is no youth help.',
      records: {
        placements: [{ id: 'p1', personId: 'c1', careForm: 'jji', start: '2024-03-01', providerId: 'o1' }],
        organisations: [{ id: 'o1', kind: 'gi' }],
      },
      reason: 'nothing-to-check',
    },
  ],
};
