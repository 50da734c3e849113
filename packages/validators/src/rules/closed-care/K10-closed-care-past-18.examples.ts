import type { PlainDate, Plan } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { authorisation, stay } from './example-records.js';

// Eighteen on 1 March 2024; six months later it is 1 September.
const adult = { id: 'c1', birthDate: '2006-03-01' } as const;
const held = authorisation({ id: 'a0', decidedOn: '2023-12-01', start: '2023-12-01', end: '2024-03-08' });
const given = authorisation({ decidedOn: '2024-03-08', start: '2024-03-08', end: '2024-12-08' });
const plan: Plan = {
  id: 'pl1',
  personId: 'c1',
  kind: 'closed-care-plan',
  establishedOn: '2024-02-29',
  contents: ['step-down'],
};
const known = { persons: [adult], authorisations: [held, given] };
const inside = (end: PlainDate) => stay({ start: '2023-12-01', end });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A young man stays in closed care on a day more than six months past his 18th birthday.',
      records: { ...known, plans: [plan], placements: [inside('2024-09-02')] },
      faults: ['authorisations/a1 end'],
    },
    {
      text: 'An authorisation is given at eighteen to who had none on the birthday.',
      records: { persons: [adult], authorisations: [given] },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'The plan was made on the birthday itself.',
      records: {
        ...known,
        plans: [{ ...plan, establishedOn: '2024-03-01' }],
        placements: [inside('2024-06-01')],
      },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'The plan names no step-down.',
      records: { ...known, plans: [{ ...plan, contents: [] }], placements: [inside('2024-06-01')] },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'A plan from before the birthday names no step-down, and one that does was made after it.',
      records: {
        ...known,
        plans: [
          { ...plan, contents: [] },
          { ...plan, id: 'pl2', establishedOn: '2024-04-01' },
        ],
        placements: [inside('2024-06-01')],
      },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'The plan with a step-down ended on the birthday.',
      records: { ...known, plans: [{ ...plan, end: '2024-03-01' }], placements: [inside('2024-06-01')] },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'The treatment began on the birthday itself.',
      records: { ...known, plans: [plan], placements: [stay({ start: '2024-03-01', end: '2024-06-01' })] },
      faults: ['authorisations/a1 start'],
    },
    {
      text: 'Given on the birthday itself, the conditions stand already.',
      records: { persons: [adult], authorisations: [{ ...given, start: '2024-03-01' }], placements: [] },
      faults: ['authorisations/a1 start'],
    },
  ],
  holds: [
    {
      text: 'Authorisation, treatment and plan are from before the birthday, and the stay ends six months after it.',
      records: { ...known, plans: [plan], placements: [inside('2024-09-01')] },
    },
    {
      text: 'The plan with a step-down ends the day after the birthday.',
      records: { ...known, plans: [{ ...plan, end: '2024-03-02' }], placements: [inside('2024-06-01')] },
    },
    {
      text: 'A care plan from before the birthday will do.',
      records: { ...known, plans: [{ ...plan, kind: 'care-plan' }], placements: [inside('2024-09-01')] },
    },
    {
      text: 'An authorisation given at seventeen reaches a week past the birthday.',
      records: { persons: [adult], authorisations: [held], placements: [inside('2024-03-08')] },
    },
  ],
  skips: [
    {
      text: 'The authorisation ends on the 18th birthday of a child born on 29 February: 1 March.',
      records: {
        persons: [{ id: 'c1', birthDate: '2004-02-29' }],
        authorisations: [authorisation({ start: '2021-09-01', end: '2022-03-01' })],
      },
      reason: 'nothing-to-check',
    },
  ],
};
