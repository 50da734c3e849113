import type { Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { stay } from './example-records.js';

const plan: Plan = { id: 'pl1', personId: 'c1', kind: 'closed-care-plan', start: '2024-04-15' };

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Carried out from 15 April, first evaluated on 14 May.',
      records: { placements: [stay()], plans: [{ ...plan, evaluations: ['2024-05-14'] }] },
      faults: ['plans/pl1 evaluations'],
      says: { lastDay: '2024-05-13' },
    },
    {
      text: 'The second evaluation came more than two months after the first.',
      records: { placements: [stay()], plans: [{ ...plan, evaluations: ['2024-05-10', '2024-07-11'] }] },
      faults: ['plans/pl1 evaluations'],
      says: { lastDay: '2024-07-10' },
    },
    {
      text: 'Four weeks and a day later there was no evaluation.',
      asOf: '2024-05-14',
      records: { plans: [plan] },
      faults: ['plans/pl1 evaluations'],
    },
  ],
  holds: [
    {
      text: 'Evaluated on the last day each time, until the girl left on 4 September.',
      records: { placements: [stay()], plans: [{ ...plan, evaluations: ['2024-07-13', '2024-05-13'] }] },
    },
    {
      text: 'The plan ended when the four weeks were over.',
      records: { placements: [stay()], plans: [{ ...plan, end: '2024-05-14' }] },
    },
    {
      text: 'On the last day of the four weeks it can still be evaluated.',
      asOf: '2024-05-13',
      records: { plans: [plan] },
    },
  ],
  skips: [
    {
      text: 'The plan was carried out from 31 December 2023, under the old law.',
      records: { plans: [{ ...plan, start: '2023-12-31' }] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody wrote down from when the plan was carried out.',
      records: { plans: [{ id: 'pl1', personId: 'c1', kind: 'closed-care-plan' }] },
      reason: 'nothing-to-check',
    },
  ],
};
