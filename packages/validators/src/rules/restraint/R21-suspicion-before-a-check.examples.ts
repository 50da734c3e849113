import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The room searched while the boy was at school.',
      records: {
        restraints: [restraint({ measure: 'room-check', suspicionNoted: true, youthPresent: false })],
      },
      faults: ['restraints/r1 youthPresent'],
    },
    {
      text: 'A urine test without a suspicion on record.',
      records: { restraints: [restraint({ measure: 'urine-test' })] },
      faults: ['restraints/r1 suspicionNoted'],
    },
  ],
  holds: [
    {
      text: 'The mail checked on a suspicion, with the girl present.',
      records: {
        restraints: [restraint({ measure: 'mail-check', suspicionNoted: true, youthPresent: true })],
      },
    },
    {
      text: 'The clothing checked on a suspicion, on the first day of the new rules.',
      records: {
        restraints: [restraint({ measure: 'clothing-check', suspicionNoted: true, date: '2024-01-01' })],
      },
    },
  ],
  skips: [
    {
      text: 'The last day of the old rules.',
      records: { restraints: [restraint({ measure: 'urine-test', date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'A check of the clothing in court, which has an article of its own.',
      records: { restraints: [restraint({ measure: 'court-clothing-check' })] },
      reason: 'nothing-to-check',
    },
  ],
};
