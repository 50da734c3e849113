import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

const emergency = {
  date: '2023-11-06',
  emergency: true,
  inPlan: false,
  scientistAgreedAfterHours: 20,
} as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Kept from a place for eight days in a row.',
      records: { restraints: [restraint({ ...emergency, end: '2023-11-14' })] },
      faults: ['restraints/r1 end'],
      says: { days: 7, hours: 24 },
    },
    {
      text: 'The behavioural scientist agreed after 25 hours.',
      records: {
        restraints: [restraint({ ...emergency, scientistAgreedAfterHours: 25, end: '2023-11-08' })],
      },
      faults: ['restraints/r1 scientistAgreedAfterHours'],
    },
    {
      text: 'No behavioural scientist agreed, on the last day of the old rules.',
      records: {
        restraints: [restraint({ date: '2023-12-31', emergency: true, inPlan: false, hours: 2 })],
      },
      faults: ['restraints/r1 scientistAgreedAfterHours'],
    },
    {
      text: 'Secluded for eight days: there was no shorter term yet.',
      records: { restraints: [restraint({ ...emergency, measure: 'seclusion', end: '2023-11-14' })] },
      faults: ['restraints/r1 end'],
    },
  ],
  holds: [
    {
      text: 'Seven days in a row, and the behavioural scientist agreed after 24 hours.',
      records: {
        restraints: [restraint({ ...emergency, scientistAgreedAfterHours: 24, end: '2023-11-13' })],
      },
    },
    {
      text: 'Began in 2023 and went on into 2024, five days: judged by the law of the day on which it began.',
      records: { restraints: [restraint({ ...emergency, date: '2023-12-30', end: '2024-01-04' })] },
    },
  ],
  skips: [
    {
      text: 'Began under the new rules.',
      records: { restraints: [restraint({ ...emergency, date: '2024-01-01', end: '2024-01-20' })] },
      reason: 'not-in-force',
    },
    {
      text: 'Nobody knows whether it was in a plan.',
      records: { restraints: [restraint({ date: '2023-11-06', emergency: true })] },
      reason: 'nothing-to-check',
    },
  ],
};
