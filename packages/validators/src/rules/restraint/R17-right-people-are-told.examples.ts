import type { Measure, Person } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

/** Sixteen on 2024-05-05. */
const persons: readonly Person[] = [{ id: 'c1', birthDate: '2008-05-05' }];
const order: Measure = { id: 'm1', personId: 'c1', kind: 'ots', start: '2024-02-01', end: '2025-02-01' };
const transfer = { measure: 'transfer', youthAgreedToInform: false } as const;
const under16 = { ...transfer, date: '2024-05-04' } as const;
const from16 = { ...transfer, date: '2024-05-05' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Without an order, on the sixteenth birthday; parents told although she did not agree.',
      records: { persons, measures: [], restraints: [restraint({ ...from16, informed: ['parents'] })] },
      faults: ['restraints/r1 informed'],
    },
    {
      text: 'The same, and the institution told without an order that needs it.',
      records: { persons, measures: [], restraints: [restraint({ ...from16, informed: ['gi'] })] },
      faults: ['restraints/r1 informed'],
    },
    {
      text: 'The day before the sixteenth birthday, and nobody told.',
      records: { persons, restraints: [restraint(under16)] },
      faults: ['restraints/r1 informed'],
    },
    {
      text: 'Under an order at fifteen, and only the parents told.',
      records: {
        persons,
        measures: [order],
        restraints: [restraint({ ...under16, informed: ['parents'] })],
      },
      faults: ['restraints/r1 informed'],
    },
    {
      text: 'Sixteen and she agreed, yet nobody told.',
      records: { persons, restraints: [restraint({ ...from16, youthAgreedToInform: true })] },
      faults: ['restraints/r1 informed'],
    },
  ],
  holds: [
    {
      text: 'Sixteen, under an order; the institution told what it needs, she did not agree.',
      records: {
        persons,
        measures: [order],
        restraints: [restraint({ ...from16, informed: ['gi'] })],
      },
    },
    {
      text: 'Sixteen, she did not agree, nobody told.',
      records: { persons, measures: [], restraints: [restraint(from16)] },
    },
    {
      text: 'Fifteen, without an order, parents told.',
      records: { persons, measures: [], restraints: [restraint({ ...under16, informed: ['parents'] })] },
    },
  ],
  skips: [
    {
      text: 'A place ban, of which others need not be told.',
      records: { persons, restraints: [restraint({ date: '2024-05-05' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The last day before the article.',
      records: { persons, restraints: [restraint({ ...transfer, date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'Nobody knows how old the child is.',
      records: { restraints: [restraint(from16)] },
      reason: 'table-missing:persons',
    },
  ],
};
