import type { Decision } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { plan, restraint } from './example-records.js';

const advice: Decision = {
  id: 'd1',
  personId: 'c1',
  kind: 'expert-advice',
  date: '2024-05-06',
  by: 'expert',
};
const used = { emergency: false } as const;
/** The plan that goes on where the first one stops. */
const nextPlan = {
  ...plan,
  id: 'plan2',
  restraints: [{ measure: 'place-ban', from: '2024-05-12', until: '2024-08-12' }],
} as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Used on the first day after the term and again later; nobody was asked.',
      records: {
        plans: [plan],
        decisions: [],
        restraints: [
          restraint({ ...used, date: '2024-05-12' }),
          restraint({ ...used, id: 'r2', date: '2024-06-01' }),
        ],
      },
      faults: ['restraints/r1'],
    },
    {
      text: 'The next plan goes on with it at once; nobody was asked.',
      records: {
        plans: [plan, nextPlan],
        decisions: [],
        restraints: [restraint({ ...used, date: '2024-06-01' })],
      },
      faults: ['restraints/r1'],
    },
    {
      text: 'An advice from before the plan allowed it was about something else.',
      records: {
        plans: [plan],
        decisions: [{ ...advice, date: '2024-02-11' }],
        restraints: [restraint({ ...used, date: '2024-06-01' })],
      },
      faults: ['restraints/r1'],
    },
  ],
  holds: [
    {
      text: 'Used after the term, and an expert advised.',
      records: {
        plans: [plan],
        decisions: [advice],
        restraints: [restraint({ ...used, date: '2024-06-01' })],
      },
    },
  ],
  skips: [
    {
      text: 'Used on the last day of the term.',
      records: {
        plans: [plan],
        decisions: [],
        restraints: [restraint({ ...used, date: '2024-05-11' })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Phased out for a month, and then back in a new plan.',
      records: {
        plans: [plan, { ...nextPlan, restraints: [{ measure: 'place-ban', from: '2024-06-12' }] }],
        decisions: [],
        restraints: [restraint({ ...used, date: '2024-06-20' })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'In an emergency after the term.',
      records: {
        plans: [plan],
        decisions: [],
        restraints: [restraint({ emergency: true, date: '2024-06-01' })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows whether an expert was asked.',
      records: { plans: [plan], restraints: [restraint({ ...used, date: '2024-06-01' })] },
      reason: 'table-missing:decisions',
    },
  ],
};
