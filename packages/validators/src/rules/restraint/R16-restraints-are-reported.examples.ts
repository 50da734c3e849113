import type { Measure, Notice } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { closedStay, restraint } from './example-records.js';

const order: Measure = { id: 'm1', personId: 'c1', kind: 'ots', start: '2024-01-01', end: '2025-01-01' };
const report = (part: Partial<Notice>): Notice => ({
  id: 'n1',
  personId: 'c1',
  kind: 'restraint-report',
  to: 'gi',
  on: '2024-08-05',
  ...part,
});
const placements = [closedStay];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Used on 5 February and in March, reported on 6 August: a day too late, and one report.',
      records: {
        placements,
        notices: [report({ on: '2024-08-06' })],
        restraints: [restraint({}), restraint({ id: 'r2', date: '2024-03-20' })],
      },
      faults: ['restraints/r1'],
      says: { lastDay: '2024-08-05' },
    },
    {
      text: 'Not reported on the first day that is too late; a report of before does not hold it.',
      asOf: '2024-08-06',
      records: { placements, notices: [report({ on: '2024-02-04' })], restraints: [restraint({})] },
      faults: ['restraints/r1'],
    },
    {
      text: 'Under a supervision order, and the parents told instead of the institution.',
      records: {
        placements,
        measures: [order],
        notices: [report({ to: 'parents' })],
        restraints: [restraint({})],
      },
      faults: ['restraints/r1'],
    },
  ],
  holds: [
    {
      text: 'Reported to the institution on the last day.',
      records: {
        placements,
        measures: [order],
        notices: [report({})],
        restraints: [restraint({})],
      },
    },
    {
      text: 'Without a measure reported to the parents.',
      records: {
        placements,
        measures: [],
        notices: [report({ to: 'parents' })],
        restraints: [restraint({})],
      },
    },
    {
      text: 'Not reported yet, on the last day.',
      asOf: '2024-08-05',
      records: { placements, notices: [], restraints: [restraint({})] },
    },
  ],
  skips: [
    {
      text: 'Nobody knows what was reported.',
      records: { placements, restraints: [restraint({})] },
      reason: 'table-missing:notices',
    },
    {
      text: 'Outside a closed stay.',
      records: { placements: [], notices: [], restraints: [restraint({})] },
      reason: 'nothing-to-check',
    },
  ],
};
