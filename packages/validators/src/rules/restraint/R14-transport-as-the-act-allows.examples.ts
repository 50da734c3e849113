import type { Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { girl, restraint } from './example-records.js';

const compartment = {
  measure: 'transport-compartment',
  room: 'vehicle',
  locked: true,
  transporter: 'designated',
  informed: ['provider', 'gi'],
} as const;
const order: Measure = {
  id: 'm1',
  personId: 'c1',
  kind: 'ots',
  start: '2024-01-01',
  end: '2025-01-01',
  organisationId: 'gi1',
};

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A locked compartment on the day before the twelfth birthday.',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-02-06' }],
        restraints: [restraint(compartment)],
      },
      faults: ['restraints/r1 measure'],
    },
    {
      text: 'Seclusion in a vehicle of somebody who is not designated, and nobody told.',
      records: {
        persons: [girl],
        restraints: [restraint({ measure: 'seclusion', room: 'vehicle' })],
      },
      faults: ['restraints/r1 informed', 'restraints/r1 measure', 'restraints/r1 transporter'],
    },
    {
      text: 'Under a supervision order, and the parents told instead of the institution.',
      records: {
        persons: [girl],
        measures: [order],
        restraints: [restraint({ ...compartment, informed: ['provider', 'parents'] })],
      },
      faults: ['restraints/r1 informed'],
    },
  ],
  holds: [
    {
      text: 'A locked compartment on the twelfth birthday.',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-02-05' }],
        restraints: [restraint(compartment)],
      },
    },
    {
      text: 'Held by designated transport; without an order provider and parents told.',
      records: {
        measures: [],
        restraints: [
          restraint({
            measure: 'transport-holding',
            transporter: 'designated',
            informed: ['provider', 'parents'],
          }),
        ],
      },
    },
    {
      text: 'The institution of the order and the provider, named by their ids.',
      records: {
        persons: [girl],
        measures: [order],
        organisations: [
          { id: 'gi1', kind: 'gi' },
          { id: 'o1', kind: 'provider' },
        ],
        restraints: [restraint({ ...compartment, informed: ['o1', 'gi1'] })],
      },
    },
  ],
  skips: [
    {
      text: 'The last day before the article.',
      records: { persons: [girl], restraints: [restraint({ ...compartment, date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'Locked up, and nobody knows how old the child is.',
      records: { restraints: [restraint(compartment)] },
      reason: 'nothing-to-check',
    },
  ],
};
