import type { Restraint } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const quietRoom: Restraint = { id: 'x1', personId: 'c1', measure: 'own-request', date: '2024-01-01' };

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A girl asked for the quiet room herself, and it is recorded as a restraint.',
      records: { restraints: [{ ...quietRoom, measure: 'stay-in-room-unlocked', ownRequest: true }] },
      faults: ['restraints/x1 measure'],
    },
  ],
  holds: [
    {
      text: 'A girl goes to the quiet room at her own request, and it is recorded as such.',
      records: { restraints: [{ ...quietRoom, ownRequest: true }] },
    },
  ],
  skips: [
    {
      text: 'A restraint that the youth did not ask for.',
      records: { restraints: [{ ...quietRoom, measure: 'seclusion' }] },
      reason: 'nothing-to-check',
    },
    {
      text: 'On 31 December 2023 the clause did not hold yet.',
      records: { restraints: [{ ...quietRoom, date: '2023-12-31' }] },
      reason: 'not-in-force',
    },
  ],
};
