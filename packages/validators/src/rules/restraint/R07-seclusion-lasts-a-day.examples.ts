import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Thirty hours, not extended.',
      records: { restraints: [restraint({ measure: 'seclusion', hours: 30 })] },
      faults: ['restraints/r1 extendedOn'],
      says: { hours: 24 },
    },
    {
      text: 'Forty-nine hours, extended once.',
      records: {
        restraints: [restraint({ measure: 'seclusion', hours: 49, extendedOn: '2024-02-06' })],
      },
      faults: ['restraints/r1 hours'],
      says: { hours: 48 },
    },
    {
      text: 'On three days, so longer than 24 hours, though the hours were not counted.',
      records: { restraints: [restraint({ measure: 'seclusion', end: '2024-02-08' })] },
      faults: ['restraints/r1 extendedOn'],
    },
  ],
  holds: [
    {
      text: 'Twenty-four hours.',
      records: { restraints: [restraint({ measure: 'seclusion', hours: 24, date: '2024-01-01' })] },
    },
    {
      text: 'Forty-eight hours, extended once.',
      records: {
        restraints: [restraint({ measure: 'seclusion', hours: 48, extendedOn: '2024-02-06' })],
      },
    },
    {
      text: 'From one day to the next, which may be less than 24 hours.',
      records: { restraints: [restraint({ measure: 'seclusion', end: '2024-02-07' })] },
    },
  ],
  skips: [
    {
      text: 'How long it took nobody recorded: another rule speaks.',
      records: { restraints: [restraint({ measure: 'seclusion' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The last day before the term.',
      records: { restraints: [restraint({ measure: 'seclusion', hours: 30, date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
  ],
};
