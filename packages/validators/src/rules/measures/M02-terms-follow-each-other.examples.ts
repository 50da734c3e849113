import type { Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const order = (
  id: string,
  start: Measure['start'],
  end?: Measure['end'],
  kind: Measure['kind'] = 'ots',
): Measure => ({
  id,
  personId: 'c1',
  kind,
  start,
  ...(end !== undefined && { end }),
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An order lapsed on 1 September and was extended on 5 September.',
      records: {
        measures: [order('m1', '2023-09-01', '2024-09-01'), order('m2', '2024-09-05', '2025-09-05')],
      },
      faults: ['measures/m2 start'],
      says: { days: 4 },
    },
    {
      text: 'One day lies between a provisional order and the order after it.',
      records: {
        measures: [order('m1', '2024-01-10', '2024-04-10', 'vots'), order('m2', '2024-04-11')],
      },
      faults: ['measures/m2 start'],
      says: { days: 1 },
    },
    {
      text: 'Exactly one term lies between, while the child lived at home: one may be missing.',
      records: {
        measures: [order('m1', '2021-09-01', '2022-09-01'), order('m2', '2023-09-01')],
        placements: [],
      },
      faults: ['measures/m2 start'],
      says: { days: 365 },
    },
    {
      text: 'Eleven years lie between, and part of them the child was placed.',
      records: {
        measures: [order('m1', '2012-03-01', '2013-03-01'), order('m2', '2024-03-01')],
        placements: [
          { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2013-01-01', end: '2013-06-01' },
        ],
      },
      faults: ['measures/m2 start'],
    },
  ],
  holds: [
    {
      text: 'Eleven years lie between, and the child was not placed: a new order.',
      records: {
        measures: [order('m1', '2012-03-01', '2013-03-01'), order('m2', '2024-03-01')],
        placements: [],
      },
    },
    {
      text: 'Three terms, each from the day the last one ended.',
      records: {
        measures: [
          order('m1', '2022-09-01', '2023-09-01'),
          order('m2', '2023-09-01', '2024-09-01'),
          order('m3', '2024-09-01', '2025-09-01'),
        ],
      },
    },
    {
      text: 'An order takes the place of a provisional one before that ends.',
      records: {
        measures: [order('m1', '2024-01-10', '2024-04-10', 'vots'), order('m2', '2024-03-20')],
      },
    },
    {
      text: 'A provisional order begins long after an order: that is a new one.',
      records: {
        measures: [
          order('m1', '2022-09-01', '2023-09-01'),
          order('m2', '2024-06-01', '2024-09-01', 'vots'),
          order('m3', '2024-09-01'),
        ],
      },
    },
    {
      text: 'The end of the first order is not recorded.',
      records: { measures: [order('m1', '2023-09-01'), order('m2', '2024-10-01')] },
    },
  ],
  skips: [
    {
      text: 'One order.',
      records: { measures: [order('m1', '2023-09-01', '2024-09-01')] },
      reason: 'nothing-to-check',
    },
  ],
};
