import { describe, expect, it } from 'vitest';
import { type CountTable, protectTable } from '../../index.js';

const named = (count: number) => Array.from({ length: count }, (_, i) => `n${i}`);
const oneWay = (...counts: (number | null)[]): CountTable => ({
  rows: { by: 'group', names: named(counts.length) },
  counts: counts.map((count) => [count]),
});
const twoWay = (...counts: (number | null)[][]): CountTable => ({
  rows: { by: 'row', names: named(counts.length) },
  columns: { by: 'column', names: named(counts[0]?.length ?? 0) },
  counts,
});
const flat = (...asked: Parameters<typeof protectTable>) => {
  const { counts, total } = protectTable(...asked);
  return [...counts.flat(), total];
};

describe('a table without columns', () => {
  it.each<[(number | null)[], (number | '.' | null)[], string]>([
    [[10, 11], [10, 11, 21], 'nothing is hidden where nothing is small'],
    [[9, 30, 20], ['.', 30, '.', 59], 'the smallest other goes with a single small one'],
    [[3, 8, 30], ['.', '.', 30, 41], 'two small ones protect each other when together they are 10'],
    [[3, 4, 30, 20], ['.', '.', 30, '.', 57], 'together 7 is a small number too'],
    [[3, 4], ['.', '.', '.'], 'a small total is hidden, and then nothing more'],
    [[9], ['.', '.'], 'one group is its own total'],
    [[3, 12], ['.', '.', 15], 'all groups hidden, the total stays'],
    [[3, null, 12, 40], ['.', null, '.', 40, 55], 'what cannot occur stays empty'],
    [[null, null], [null, null, null], 'a total of what cannot occur cannot either'],
  ])('%j: %s', (counts, expected) => {
    expect(flat(oneWay(...counts))).toEqual(expected);
  });

  it('hides a zero as a small number, unless zeros may be shown', () => {
    expect(flat(oneWay(0, 12, 30))).toEqual(['.', '.', 30, 42]);
    expect(flat(oneWay(0, 12, 30), { showZeros: true })).toEqual([0, 12, 30, 42]);
  });

  it('never hides a zero that is shown to protect another', () => {
    expect(flat(oneWay(3, 0, 30), { showZeros: true })).toEqual(['.', 0, '.', 33]);
    // The total is 3 as well: it is hidden, and the zeros tell nothing.
    expect(flat(oneWay(3, 0), { showZeros: true })).toEqual(['.', 0, '.']);
  });

  it('repeats its counts as row totals and its total as column total', () => {
    expect(protectTable(oneWay(20, 30))).toMatchObject({
      rowTotals: [20, 30],
      columnTotals: [50],
      total: 50,
    });
  });

  it('may be empty', () => {
    expect(protectTable(oneWay())).toMatchObject({ counts: [], total: '.' });
    expect(protectTable(oneWay(), { showZeros: true }).total).toBe(0);
  });

  it('hides nothing with a least number of 0', () => {
    expect(flat(oneWay(0, 1, 2), { minCell: 0 })).toEqual([0, 1, 2, 3]);
  });
});

describe('a table with columns', () => {
  it('hides totals only where counts do not suffice', () => {
    // The row total is 3 and small; only column totals can hide which row the 3 is in.
    const { counts, rowTotals, columnTotals, total } = protectTable(twoWay([3, 0], [20, 30]), {
      showZeros: true,
    });
    expect(counts).toEqual([
      ['.', 0],
      ['.', 30],
    ]);
    expect([rowTotals, columnTotals, total]).toEqual([['.', '.'], [23, 30], 53]);
  });

  it('goes around a zero that is shown', () => {
    // Through the 0 it would cost 40 + 30, around it 40 + 50 + 60.
    expect(protectTable(twoWay([3, 40], [30, 0], [50, 60]), { showZeros: true }).counts).toEqual([
      ['.', '.'],
      [30, 0],
      ['.', '.'],
    ]);
  });

  it('counts totals among what is hidden', () => {
    expect(protectTable(twoWay([3, 0], [20, 30]), { showZeros: true }).hidden).toEqual({
      small: 2, // the 3 and its row total
      secondary: 2, // the 20 and its row total
    });
  });

  it('keeps a row that cannot occur', () => {
    const { rowTotals, columnTotals } = protectTable(twoWay([null, null], [20, 30]));
    expect([rowTotals, columnTotals]).toEqual([
      [null, 50],
      [20, 30],
    ]);
  });

  it('says what was done', () => {
    expect(protectTable(twoWay([20, 30]), { rounding: 5 }).policy).toEqual({
      minCell: 10,
      rounding: 5,
      secondary: true,
      showZeros: false,
    });
  });
});

describe('rounding a table', () => {
  it('keeps the sums, which rounding one by one does not', () => {
    // Age 14 on 30 June 2022 in table 85095NED: 865 in all, and 845 + 15 + 10 = 870. Numbers that would round so:
    const { counts, total } = protectTable(oneWay(843, 13, 10), { rounding: 5 });
    expect([counts.flat(), total]).toEqual([[845, 10, 10], 865]); // 866 in truth
  });

  it('leaves multiples alone', () => {
    expect(flat(oneWay(15, 20, 45), { rounding: 5 })).toEqual([15, 20, 45, 80]);
  });

  it('rounds the only number to the nearest', () => {
    expect(flat(oneWay(12), { rounding: 5 })).toEqual([10, 10]);
    expect(flat(oneWay(13), { rounding: 5 })).toEqual([15, 15]);
  });
});

describe('a call that cannot be', () => {
  it.each([
    ['metrics/invalid-option', oneWay(1), { minCell: -1 }],
    ['metrics/invalid-option', oneWay(1), { minCell: 2.5 }],
    ['metrics/invalid-option', oneWay(1), { rounding: 0 }],
    ['metrics/invalid-table', oneWay(-1), {}],
    ['metrics/invalid-table', oneWay(1.5), {}],
    ['metrics/invalid-table', oneWay(Number.NaN), {}],
    ['metrics/invalid-table', twoWay([1, 2], [3]), {}],
    ['metrics/invalid-table', { ...oneWay(1), rows: { by: 'x', names: ['a', 'b'] } }, {}],
    ['metrics/invalid-table', { ...oneWay(1, 2), rows: { by: 'x', names: ['a'] } }, {}],
  ] as const)('throws %s', (code, table, policy) => {
    expect(() => protectTable(table, policy)).toThrow(expect.objectContaining({ code }));
  });
});
