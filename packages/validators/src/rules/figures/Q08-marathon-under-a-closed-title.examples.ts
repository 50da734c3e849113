import type { Authorisation, CareTrajectory, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const trajectories: readonly CareTrajectory[] = [
  {
    id: 't1',
    personId: 'c1',
    careForm: 'ambulante-jeugdzorgplus',
    programme: 'marathon',
    start: '2024-03-01',
    end: '2024-06-01',
  },
];
const authorisation: Authorisation = {
  id: 'a1',
  personId: 'c1',
  kind: 'gesloten-voorwaardelijk',
  decidedOn: '2024-02-15',
  start: '2024-02-15',
  end: '2024-08-15',
};
const closedStay: Placement = {
  id: 'p1',
  personId: 'c1',
  careForm: 'gesloten-instelling',
  start: '2023-12-01',
  end: '2024-03-01',
};

export const examples: RuleExamples = {
  fails: [
    {
      text: 'No closed authorisation; one for an open stay does not count.',
      records: {
        trajectories,
        placements: [],
        authorisations: [{ ...authorisation, kind: 'muhp' }],
      },
      faults: ['trajectories/t1 programme'],
    },
    {
      text: 'The authorisation ended on the day the help began.',
      records: {
        trajectories,
        placements: [],
        authorisations: [{ ...authorisation, start: '2023-12-01', end: '2024-03-01' }],
      },
      faults: ['trajectories/t1 programme'],
    },
    {
      text: 'Still in the closed stay on the first day of the help.',
      records: {
        trajectories,
        placements: [{ ...closedStay, end: '2024-03-02' }],
        authorisations: [authorisation],
      },
      faults: ['trajectories/t1 end'],
    },
  ],
  holds: [
    {
      text: 'At home under a conditional authorisation, after a closed stay that ended that day.',
      records: { trajectories, placements: [closedStay], authorisations: [authorisation] },
    },
  ],
  skips: [
    {
      text: 'Nobody knows which authorisations there were.',
      records: { trajectories, placements: [] },
      reason: 'table-missing:authorisations',
    },
    {
      text: 'Other help.',
      records: {
        trajectories: [{ id: 't1', personId: 'c1', careForm: 'ambulant', start: '2024-03-01' }],
        placements: [],
        authorisations: [],
      },
      reason: 'nothing-to-check',
    },
  ],
};
