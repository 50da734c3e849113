import type { PlainDate, Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { stay } from './example-records.js';

const plan = (establishedOn: PlainDate, kind: Plan['kind'] = 'closed-care-plan'): Plan => ({
  id: `made-${establishedOn}`,
  personId: 'c1',
  kind,
  establishedOn,
});
const since2023 = stay({ start: '2023-10-02' });
const oldPlan = plan('2023-11-01', 'care-plan');

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A girl was admitted on 4 March; the plan was made on 16 April.',
      records: { placements: [stay()], plans: [plan('2024-04-16')] },
      faults: ['placements/p1'],
      says: { lastDay: '2024-04-15' },
    },
    {
      text: 'She moved to another closed group; that gives no new term.',
      asOf: '2024-04-16',
      records: {
        placements: [stay({ end: '2024-04-01' }), stay({ id: 'p2', start: '2024-04-01' })],
        plans: [],
      },
      faults: ['placements/p1'],
    },
    {
      text: 'The plan of an earlier admission does not count.',
      records: {
        placements: [stay({ id: 'p0', start: '2024-01-08', end: '2024-02-26' }), stay()],
        plans: [plan('2024-02-05')],
      },
      faults: ['placements/p1'],
    },
    {
      text: 'A stay from 2023 on an old plan; the new one was made on 2 July 2024.',
      records: { placements: [since2023], plans: [oldPlan, plan('2024-07-02')] },
      faults: ['placements/p1'],
      says: { lastDay: '2024-07-01' },
    },
    {
      text: 'A stay from 2023 without any plan got one in February 2024.',
      records: { placements: [since2023], plans: [plan('2024-02-01')] },
      faults: ['placements/p1'],
      says: { lastDay: '2024-01-01' },
    },
    {
      text: 'An old plan that ended on the day of the admission does not carry over to the new law.',
      records: {
        placements: [since2023],
        plans: [{ ...plan('2023-09-01', 'care-plan'), end: '2023-10-02' }, plan('2024-06-20')],
      },
      faults: ['placements/p1'],
      says: { lastDay: '2024-01-01' },
    },
  ],
  holds: [
    {
      text: 'The plan was made on the last day of the six weeks.',
      records: { placements: [stay()], plans: [plan('2024-04-15')] },
    },
    {
      text: 'The girl left when the six weeks were over, without a plan.',
      records: { placements: [stay({ end: '2024-04-16' })], plans: [] },
    },
    {
      text: 'A stay from 2023 on an old plan; the new one was made on 1 July 2024.',
      records: { placements: [since2023], plans: [oldPlan, plan('2024-07-01')] },
    },
    {
      text: 'A stay from 2023 without any plan; one was made on the first day of the new law.',
      records: { placements: [since2023], plans: [plan('2024-01-01')] },
    },
    {
      text: 'On the last day of the six weeks it can still be made.',
      asOf: '2024-04-15',
      records: { placements: [stay()], plans: [] },
    },
  ],
  skips: [
    {
      text: 'The stay ended on 1 January 2024.',
      records: { placements: [stay({ start: '2023-10-02', end: '2024-01-01' })], plans: [] },
      reason: 'not-in-force',
    },
    {
      text: 'The register does not tell plans.',
      records: { placements: [stay()] },
      reason: 'table-missing:plans',
    },
  ],
};
