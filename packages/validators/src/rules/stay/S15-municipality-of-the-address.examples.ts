import type { Address, CareTrajectory, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** Lived in Ede, and moved to Apeldoorn on 1 March 2023. */
const addresses: readonly Address[] = [
  { id: 'a1', personId: 'c1', municipality: 'Ede', start: '2012-03-01', end: '2023-03-01' },
  { id: 'a2', personId: 'c1', municipality: 'Apeldoorn', start: '2023-03-01' },
];
const stay = (part: Partial<Placement>) => ({
  addresses,
  placements: [
    { id: 'p1', personId: 'c1', careForm: 'open-leefgroep', start: '2023-03-01', ...part } as Placement,
  ],
});
const help = (part: Partial<CareTrajectory>) => ({
  addresses,
  trajectories: [
    { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2023-02-01', ...part } as CareTrajectory,
  ],
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A child was registered at the group on the day the stay began; the bill goes to the municipality of the group.',
      records: stay({ municipality: 'Apeldoorn' }),
      faults: ['placements/p1 municipality'],
    },
    {
      text: 'Help without a stay names a municipality in which the child never lived.',
      records: help({ municipality: 'Zwolle' }),
      faults: ['trajectories/t1 municipality'],
    },
    {
      text: 'Help without a stay ended the day the child moved, and names the new municipality.',
      records: help({ municipality: 'Apeldoorn', end: '2023-03-01' }),
      faults: ['trajectories/t1 municipality'],
    },
    {
      text: 'A stay that touches the first is the same stay: the address before the first counts.',
      records: {
        addresses,
        placements: [
          ...stay({ municipality: 'Ede', end: '2024-02-01' }).placements,
          {
            id: 'p2',
            personId: 'c1',
            careForm: 'voltijdpleegzorg',
            start: '2024-02-01',
            municipality: 'Apeldoorn',
          },
        ],
      },
      faults: ['placements/p2 municipality'],
    },
  ],
  holds: [
    {
      text: 'The stay names the municipality of the address right before it.',
      records: stay({ municipality: 'Ede' }),
    },
    { text: 'Nobody recorded a municipality.', records: stay({}) },
    {
      text: 'A stay that began a day after the first ended is a new one.',
      records: {
        addresses,
        placements: [
          ...stay({ municipality: 'Ede', end: '2024-01-31' }).placements,
          {
            id: 'p2',
            personId: 'c1',
            careForm: 'voltijdpleegzorg',
            start: '2024-02-01',
            municipality: 'Apeldoorn',
          },
        ],
      },
    },
    {
      text: 'Help without a stay ended the day after the move, and names the new municipality.',
      records: help({ municipality: 'Apeldoorn', end: '2023-03-02' }),
    },
    {
      text: 'Help without a stay still names the municipality of before the move: S21 speaks.',
      records: help({ municipality: 'Ede' }),
    },
    {
      text: 'A code cannot be compared with a name.',
      records: stay({ municipality: '0200' }),
    },
  ],
  skips: [
    {
      text: 'The stay ended before the rule of 2022: S16 speaks.',
      records: stay({ start: '2021-02-01', end: '2022-01-01', municipality: 'Zwolle' }),
      reason: 'not-in-force',
    },
    {
      text: 'The register knows no address of the child.',
      records: { ...stay({ municipality: 'Zwolle' }), addresses: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no addresses.',
      records: { placements: stay({ municipality: 'Zwolle' }).placements },
      reason: 'table-missing:addresses',
    },
  ],
};
