import type { Restraint } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

const fullDay = (part: Partial<Restraint>): Restraint =>
  restraint({ measure: 'seclusion', hours: 24, ...part });

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
    {
      text: 'Twenty-four hours on three days in a row, each in a record of its own.',
      records: {
        restraints: [
          fullDay({ id: 'r1', date: '2024-05-01' }),
          fullDay({ id: 'r2', date: '2024-05-02' }),
          fullDay({ id: 'r3', date: '2024-05-03' }),
        ],
      },
      faults: ['restraints/r2 extendedOn'],
      says: { hours: 24 },
    },
    {
      text: 'The second record is the extension; the third goes on after it.',
      records: {
        restraints: [
          fullDay({ id: 'r1', date: '2024-05-01', end: '2024-05-02' }),
          fullDay({ id: 'r2', date: '2024-05-02', end: '2024-05-03', extendedOn: '2024-05-02' }),
          fullDay({ id: 'r3', date: '2024-05-03', hours: 1 }),
        ],
      },
      faults: ['restraints/r3 hours'],
      says: { hours: 48 },
    },
  ],
  holds: [
    {
      text: 'Twenty-four hours, and the extension in a record of its own.',
      records: {
        restraints: [
          fullDay({ id: 'r1', date: '2024-05-01' }),
          fullDay({ id: 'r2', date: '2024-05-02', extendedOn: '2024-05-02' }),
        ],
      },
    },
    {
      text: 'Twenty-four hours, and an hour the day after, which may be another seclusion.',
      records: {
        restraints: [
          fullDay({ id: 'r1', date: '2024-05-01' }),
          fullDay({ id: 'r2', date: '2024-05-02', hours: 1 }),
        ],
      },
    },
    {
      text: 'Twenty hours on one day and twenty on the next: between them it was over.',
      records: {
        restraints: [
          restraint({ measure: 'seclusion', date: '2024-05-01', hours: 20 }),
          restraint({ id: 'r2', measure: 'seclusion', date: '2024-05-02', hours: 20 }),
        ],
      },
    },
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
