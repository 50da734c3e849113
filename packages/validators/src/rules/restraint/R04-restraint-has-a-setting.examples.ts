import type { Authorisation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { closedStay, girl, restraint } from './example-records.js';

const persons = [girl];
const authorisation = (part: Partial<Authorisation>): Authorisation => ({
  id: 'a1',
  personId: 'c1',
  kind: 'gesloten-voorwaardelijk',
  decidedOn: '2024-01-15',
  start: '2024-01-15',
  end: '2024-07-15',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Held in an open group without any closed title.',
      records: {
        persons,
        authorisations: [],
        placements: [{ id: 'p1', personId: 'c1', careForm: 'open-leefgroep', start: '2024-01-15' }],
        restraints: [restraint({ measure: 'holding' })],
      },
      faults: ['restraints/r1'],
    },
    {
      text: 'On the day the closed stay ended.',
      records: {
        persons,
        authorisations: [],
        placements: [closedStay],
        restraints: [restraint({ date: '2024-07-15' })],
      },
      faults: ['restraints/r1'],
    },
    {
      text: 'In a vehicle, on the first day after the closed authorisation.',
      records: {
        persons,
        authorisations: [authorisation({ kind: 'gesloten-machtiging', carriedOutOn: '2024-01-15' })],
        placements: [],
        restraints: [restraint({ measure: 'transport-holding', date: '2024-07-15' })],
      },
      faults: ['restraints/r1'],
    },
    {
      text: 'At home under a conditional authorisation, but the plan does not hold the check.',
      records: {
        persons,
        authorisations: [authorisation({})],
        placements: [],
        plans: [
          { id: 'plan1', personId: 'c1', kind: 'conditional-plan', restraints: [{ measure: 'urine-test' }] },
        ],
        restraints: [restraint({ measure: 'body-check' })],
      },
      faults: ['restraints/r1'],
    },
  ],
  holds: [
    {
      text: 'On the last day of a closed stay.',
      records: { placements: [closedStay], restraints: [restraint({ date: '2024-07-14' })] },
    },
    {
      text: 'In a vehicle, on the way to the closed accommodation.',
      records: {
        persons,
        authorisations: [authorisation({ kind: 'gesloten-machtiging', carriedOutOn: '2024-01-15' })],
        placements: [],
        restraints: [restraint({ measure: 'transport-holding', date: '2024-01-15' })],
      },
    },
    {
      text: 'At home under a conditional authorisation, with the check in its plan.',
      records: {
        persons,
        authorisations: [authorisation({})],
        placements: [],
        plans: [
          { id: 'plan1', personId: 'c1', kind: 'conditional-plan', restraints: [{ measure: 'urine-test' }] },
        ],
        restraints: [restraint({ measure: 'urine-test' })],
      },
    },
  ],
  skips: [
    {
      text: 'Nobody knows where the child stayed.',
      records: { restraints: [restraint({})] },
      reason: 'table-missing:placements',
    },
    {
      text: 'Outside a closed stay, and nobody knows which authorisations there were.',
      records: { placements: [], restraints: [restraint({})] },
      reason: 'nothing-to-check',
    },
    {
      text: 'In youth detention, to which another Act applies.',
      records: {
        authorisations: [],
        placements: [{ id: 'p1', personId: 'c1', careForm: 'jji', start: '2024-01-15' }],
        restraints: [restraint({ placementId: 'p1' })],
      },
      reason: 'nothing-to-check',
    },
  ],
};
