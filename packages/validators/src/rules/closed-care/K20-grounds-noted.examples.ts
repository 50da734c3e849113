import type { Decision } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const decision: Decision = {
  id: 'd1',
  personId: 'c1',
  kind: 'gesloten-machtiging',
  date: '2024-03-04',
  by: 'kinderrechter',
};
const two = ['serious-problems', 'needed-and-suited'];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The decision names two grounds of three.',
      records: { decisions: [{ ...decision, groundsNoted: two }] },
      faults: ['decisions/d1 groundsNoted'],
      says: { missing: 1 },
    },
    {
      text: 'A decision of 1 January 2023 notes no grounds.',
      records: { decisions: [{ ...decision, date: '2023-01-01' }] },
      faults: ['decisions/d1 groundsNoted'],
      says: { missing: 3 },
    },
  ],
  holds: [
    {
      text: 'The decision names all three grounds.',
      records: { decisions: [{ ...decision, groundsNoted: [...two, 'no-less-intrusive-way'] }] },
    },
  ],
  skips: [
    {
      text: 'A decision of 2022 with two grounds.',
      records: { decisions: [{ ...decision, date: '2022-12-31', groundsNoted: two }] },
      reason: 'not-in-force',
    },
  ],
};
