/** The worked cases of the reference on disclosure control, each as it stands there. */
import { describe, expect, it } from 'vitest';
import { protectTable } from '../../index.js';
import { figure, stay } from '../../testing/registers.js';
import { roundedCount } from '../rounding.js';
import { feasibleRange } from './feasible-range.js';
import { networkOf } from './network.js';

const table = {
  rows: { by: 'municipality', names: ['a', 'b', 'c'] },
  columns: { by: 'programme', names: ['x', 'y', 'z'] },
  counts: [
    [20, 3, 14],
    [8, 25, 31],
    [40, 12, 17],
  ],
};
const policy = { minCell: 5 };

/** The arcs of cells by row and column. */
const arcsOf = (...cells: [number, number][]) =>
  new Set(cells.map(([i, j]) => networkOf(table).cells[i]?.[j] ?? -1));

describe('the case in which secondary suppression is needed', () => {
  const safe = protectTable(table, policy);

  it('hides the cheapest circle: 14 + 12 + 17 = 43 children beside the small cell', () => {
    // The alternatives hide 20 + 25 + 8 = 53, 14 + 25 + 31 = 70 and 20 + 12 + 40 = 72.
    expect(safe.counts).toEqual([
      [20, '.', '.'],
      [8, 25, 31],
      [40, '.', '.'],
    ]);
    expect(safe.hidden).toEqual({ small: 1, secondary: 3 });
  });

  it('shows all totals', () => {
    expect(safe).toMatchObject({ rowTotals: [37, 64, 69], columnTotals: [68, 40, 62], total: 170 });
  });

  it('leaves 0 to 15 for the small cell', () => {
    const hidden = arcsOf([0, 1], [0, 2], [2, 1], [2, 2]);
    const [small = -1] = arcsOf([0, 1]);
    expect(feasibleRange(networkOf(table), hidden, small)).toEqual({ least: 0, most: 15 });
  });

  it('is unsafe with the small cell alone: the totals give 3', () => {
    const [small = -1] = arcsOf([0, 1]);
    expect(feasibleRange(networkOf(table), new Set([small]), small)).toEqual({ least: 3, most: 3 });
    expect(protectTable(table, { ...policy, secondary: false }).hidden).toEqual({ small: 1, secondary: 0 });
  });

  it('is unsafe with another of the row only: column 2 gives 40 − 25 − 12 = 3', () => {
    const [small = -1] = arcsOf([0, 1]);
    expect(feasibleRange(networkOf(table), arcsOf([0, 1], [0, 2]), small)).toEqual({ least: 3, most: 3 });
  });
});

it('a percentage is not shown where it tells of one child: 33 per cent of 3', () => {
  const placements = [
    stay('a', '2023-01-01', '2023-03-01', 'home'),
    stay('b', '2023-01-01', '2023-03-01', 'other-care'),
    stay('c', '2023-01-01', '2023-03-01', 'other-care'),
  ];
  expect(figure({ placements }, 'home-at-exit-share').value).toBeCloseTo(1 / 3, 12);
  expect(figure({ placements }, 'home-at-exit-share', { minCell: 10 }).value).toBeNull();
});

it('numbers are rounded to 5, halves away from zero', () => {
  const values = [0, 1, 2, 3, 7, 8, 12, 13, 2.5];
  expect(values.map((value) => roundedCount(value))).toEqual([0, 0, 0, 5, 5, 10, 10, 15, 5]);
});

it('1 and 2 are published as 0 only when the policy allows zeros', () => {
  const few = { rows: { by: 'age', names: ['12', '13'] }, counts: [[2], [43]] };
  expect(protectTable(few, { minCell: 0, rounding: 5, showZeros: true }).counts).toEqual([[0], [45]]);
  expect(protectTable(few, { minCell: 0, rounding: 5 }).counts).toEqual([['.'], ['.']]);
});
