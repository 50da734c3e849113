import type { Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const plan: Plan = {
  id: 'pl1',
  personId: 'c1',
  kind: 'conditional-plan',
  establishedOn: '2024-01-01',
  restraints: [{ measure: 'seclusion' }, { measure: 'urine-test' }],
};

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The plan of a conditional authorisation lists seclusion.',
      records: { plans: [plan] },
      faults: ['plans/pl1 restraints'],
      says: { count: 1 },
    },
  ],
  holds: [
    {
      text: 'The plan holds the five restraints that the law lists.',
      records: {
        plans: [
          {
            ...plan,
            restraints: [
              { measure: 'body-check' },
              { measure: 'clothing-check' },
              { measure: 'urine-test' },
              { measure: 'movement-limit' },
              { measure: 'electronic-monitoring' },
            ],
          },
        ],
      },
    },
  ],
  skips: [
    {
      text: 'The plan names no restraint.',
      records: { plans: [{ ...plan, restraints: [] }] },
      reason: 'nothing-to-check',
    },
    {
      text: 'A plan of 31 December 2023.',
      records: { plans: [{ ...plan, establishedOn: '2023-12-31' }] },
      reason: 'nothing-to-check',
    },
    {
      text: 'A closed-care plan may list seclusion.',
      records: { plans: [{ ...plan, kind: 'closed-care-plan' }] },
      reason: 'nothing-to-check',
    },
  ],
};
