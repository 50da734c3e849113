import type { UnknownCode } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { plan, restraint } from './example-records.js';

const noEmergency = { emergency: false, inPlan: true } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'On the day after the last one that the plan allows, whatever the record says.',
      records: { plans: [plan], restraints: [restraint({ ...noEmergency, date: '2024-05-12' })] },
      faults: ['restraints/r1 inPlan'],
    },
    {
      text: 'The day before the plan allows it.',
      records: { plans: [plan], restraints: [restraint({ ...noEmergency, date: '2024-02-11' })] },
      faults: ['restraints/r1 inPlan'],
    },
    {
      text: 'After the plan itself had ended.',
      records: {
        plans: [{ ...plan, end: '2024-04-01' }],
        restraints: [restraint({ ...noEmergency, date: '2024-04-01' })],
      },
      faults: ['restraints/r1 inPlan'],
    },
    {
      text: 'A measure that the plan does not name.',
      records: {
        plans: [plan],
        restraints: [restraint({ ...noEmergency, measure: 'holding', date: '2024-03-04' })],
      },
      faults: ['restraints/r1 inPlan'],
    },
    {
      text: 'Without plans in the register the record says that it was in none, or does not say.',
      records: {
        restraints: [
          restraint({ emergency: false, inPlan: false }),
          restraint({ id: 'r2', emergency: false }),
        ],
      },
      faults: ['restraints/r1 inPlan', 'restraints/r2 inPlan'],
    },
    {
      text: 'Seclusion outside a plan in 2023, when it could be in one.',
      records: {
        restraints: [
          restraint({ measure: 'seclusion', date: '2023-12-31', emergency: false, inPlan: false }),
        ],
      },
      faults: ['restraints/r1 inPlan'],
    },
  ],
  holds: [
    {
      text: 'On the first and on the last day that the plan allows, whatever the record says.',
      records: {
        plans: [plan],
        restraints: [
          restraint({ emergency: false, inPlan: false, date: '2024-02-12' }),
          restraint({ emergency: false, id: 'r2', date: '2024-05-11' }),
        ],
      },
    },
    {
      text: 'Without plans in the register the record says that it was in one.',
      records: { restraints: [restraint(noEmergency)] },
    },
  ],
  skips: [
    {
      text: 'In an emergency, and one of which nobody knows whether it was.',
      records: {
        plans: [],
        restraints: [restraint({ emergency: true }), restraint({ id: 'r2' })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Seclusion without an emergency, and a measure on no list: other rules speak.',
      records: {
        plans: [],
        restraints: [
          restraint({ measure: 'seclusion', emergency: false }),
          restraint({ id: 'r2', measure: 'no-dessert' as UnknownCode, emergency: false }),
        ],
      },
      reason: 'nothing-to-check',
    },
  ],
};
