import type { Plan, Register } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const plan = (part: Partial<Plan>, more: Omit<Register, 'about'> = {}) => ({
  plans: [
    {
      id: 'n1',
      personId: 'c1',
      kind: 'plan-of-action',
      form: 'oral',
      establishedOn: '2024-01-20',
      ...part,
    } as Plan,
  ],
  ...more,
});
const order = (end: '2024-01-20' | '2024-01-21') => ({
  measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2023-06-01', end } as const],
});
const closed = {
  placements: [{ id: 'p1', personId: 'c1', careForm: 'gesloten-instelling', start: '2024-01-10' } as const],
};

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An oral plan on the last day of a supervision order.',
      records: plan({}, order('2024-01-21')),
      faults: ['plans/n1 form'],
    },
    {
      text: 'Under an order nobody recorded the form.',
      records: {
        ...order('2024-01-21'),
        plans: [{ id: 'n1', personId: 'c1', kind: 'care-plan', establishedOn: '2024-01-20' }],
      },
      faults: ['plans/n1 form'],
    },
    {
      text: 'An oral plan in closed care.',
      records: plan({ kind: 'care-plan' }, closed),
      faults: ['plans/n1 form'],
    },
    {
      text: 'It was asked for in writing on 1 February, and came fifteen days later.',
      records: plan({ kind: 'care-plan', writtenAskedOn: '2024-02-01', writtenOn: '2024-02-16' }),
      faults: ['plans/n1 writtenOn'],
    },
    {
      text: 'It was asked for in writing and the first day too late has come.',
      asOf: '2024-02-16',
      records: plan({ kind: 'care-plan', writtenAskedOn: '2024-02-01' }),
      faults: ['plans/n1 writtenOn'],
    },
  ],
  holds: [
    { text: 'A written plan under an order.', records: plan({ form: 'written' }, order('2024-01-21')) },
    { text: 'An oral plan on the day the order has ended.', records: plan({}, order('2024-01-20')) },
    { text: 'An oral plan for voluntary help.', records: plan({ kind: 'care-plan' }, { measures: [] }) },
    {
      text: 'It was asked for in writing, and came fourteen days later.',
      records: plan({ kind: 'care-plan', writtenAskedOn: '2024-02-01', writtenOn: '2024-02-15' }),
    },
    {
      text: 'Youth probation, on paper a week later.',
      records: plan(
        { writtenOn: '2024-01-27' },
        { measures: [{ id: 'm1', personId: 'c1', kind: 'jeugdreclassering', start: '2024-01-01' }] },
      ),
    },
  ],
  skips: [
    {
      text: 'A family group plan is the own plan of the family.',
      records: plan({ kind: 'family-group-plan' }, order('2024-01-21')),
      reason: 'nothing-to-check',
    },
    {
      text: 'The plan was made before the Act came into force.',
      records: plan({ establishedOn: '2014-12-31' }),
      reason: 'nothing-to-check',
    },
  ],
};
