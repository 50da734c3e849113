import type { Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const check = { measure: 'room-check', until: '2024-07-15', by: 'group-worker' } as const;
const plan: Plan = {
  id: 'pl1',
  personId: 'c1',
  kind: 'closed-care-plan',
  establishedOn: '2024-04-12',
  restraints: [check],
};

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The plan allows room checks; the person responsible is a social worker and no behavioural scientist agreed.',
      records: { plans: [{ ...plan, responsibleIsScientist: false }] },
      faults: ['plans/pl1 scientistConsentOn'],
    },
    {
      text: 'The plan does not say until when and by whom rooms may be checked.',
      records: {
        plans: [{ ...plan, scientistConsentOn: '2024-04-12', restraints: [{ measure: 'room-check' }] }],
      },
      faults: ['plans/pl1 restraints'],
    },
    {
      text: 'The plan says until when, and not by whom.',
      records: {
        plans: [
          {
            ...plan,
            scientistConsentOn: '2024-04-12',
            restraints: [{ measure: 'room-check', until: '2024-07-15' }],
          },
        ],
      },
      faults: ['plans/pl1 restraints'],
    },
    {
      text: 'The plan names treatment, and no physician agreed.',
      records: {
        plans: [
          {
            ...plan,
            scientistConsentOn: '2024-04-12',
            restraints: [{ ...check, measure: 'medical-treatment' }],
          },
        ],
      },
      faults: ['plans/pl1 physicianConsentOn'],
    },
  ],
  holds: [
    {
      text: 'A behavioural scientist agreed.',
      records: { plans: [{ ...plan, scientistConsentOn: '2024-04-12' }] },
    },
    {
      text: 'The person responsible is a behavioural scientist.',
      records: { plans: [{ ...plan, responsibleIsScientist: true }] },
    },
  ],
  skips: [
    {
      text: 'A plan of 2023.',
      records: { plans: [{ ...plan, establishedOn: '2023-12-31' }] },
      reason: 'nothing-to-check',
    },
    {
      text: 'A plan without restraints.',
      records: { plans: [{ ...plan, restraints: [] }] },
      reason: 'nothing-to-check',
    },
  ],
};
