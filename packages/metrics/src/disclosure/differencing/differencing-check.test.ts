import { describe, expect, it } from 'vitest';
import {
  differencingCheck,
  figureCounts,
  type LabelledCount,
  labelledCounts,
  protectTable,
} from '../../index.js';

const total = (count: LabelledCount['count']): LabelledCount => ({ by: {}, count });
const age = (ageGroup: string, count: LabelledCount['count']): LabelledCount => ({ by: { ageGroup }, count });

describe('two days', () => {
  const other = { compared: 'other-days' } as const;

  it('tell of one child when a running total goes from 31 to 32', () => {
    expect(differencingCheck([total(31)], [total(32)], other)).toEqual([{ by: {}, why: 'small-difference' }]);
  });

  it.each([
    [31, 31, false], // nobody
    [31, 40, true], // 9
    [31, 41, false],
    [41, 32, true],
    [31, '.', false],
  ] as const)('from %s to %s: %s', (first, second, isTold) => {
    expect(differencingCheck([total(first)], [total(second)], other)).toHaveLength(isTold ? 1 : 0);
  });

  it('take the least number from the options', () => {
    expect(differencingCheck([total(31)], [total(36)], { ...other, minCell: 5 })).toEqual([]);
    expect(() => differencingCheck([], [], { ...other, minCell: -1 })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-option' }),
    );
  });

  it('match groups by their labels in any order, and only those in both', () => {
    const first = [{ by: { a: '1', b: '2' }, count: 20 }, age('0-3', 20)];
    const second = [{ by: { b: '2', a: '1' }, count: 21 }, age('4-11', 21)];
    expect(differencingCheck(first, second, other)).toEqual([
      { by: { a: '1', b: '2' }, why: 'small-difference' },
    ]);
  });
});

describe('two groupings of the same children', () => {
  const same = { compared: 'same-children' } as const;

  it('tell of a total that one of them hides', () => {
    expect(differencingCheck([total('.')], [total(63)], same)).toEqual([
      { by: {}, why: 'shown-in-the-other' },
    ]);
  });

  it('tell of a group that is hidden, by the total of the other', () => {
    // 0-3: 63 − 40 − 20. Without the total of the second nothing follows from the first.
    const first = [age('0-3', '.'), age('4-11', 40), age('12-17', 20), total('.')];
    const second = [total(63)];
    expect(differencingCheck(first, second, same)).toEqual([
      { by: { ageGroup: '0-3' }, why: 'by-subtraction' },
      { by: {}, why: 'shown-in-the-other' },
    ]);
    expect(differencingCheck(first, [], same)).toEqual([]);
  });

  it('tell nothing when two groups are hidden in the one', () => {
    const first = [age('0-3', '.'), age('4-11', '.'), age('12-17', 20), total(63)];
    const second = [{ by: { sex: 'f' }, count: 30 }, { by: { sex: 'm' }, count: 33 }, total(63)];
    expect(differencingCheck(first, second, same)).toEqual([]);
  });

  it('tell of a year of age between groups that overlap', () => {
    // 0-12 less 0-11: the three children of 12.
    const within = [{ part: { ageGroup: '0-11' }, whole: { ageGroup: '0-12' } }];
    const first = [age('0-11', 60), age('12-17', 40), total(100)];
    const second = [age('0-12', 63), age('13-17', 37), total(100)];
    expect(differencingCheck(first, second, same)).toEqual([]);
    expect(differencingCheck(first, second, { ...same, within })).toEqual([
      { by: { ageGroup: '0-12' }, why: 'small-difference' },
    ]);
  });

  it('tell of a hidden cell by the table that hides another', () => {
    // The same table with other cells hidden: whatever is hidden in one is shown in the other.
    const rows = { by: 'row', names: ['a', 'b', 'c'] };
    const one = labelledCounts(protectTable({ rows, counts: [[3], [12], [40]] }));
    const shown: LabelledCount['count'][] = ['.', 12, '.', 55];
    const other = one.map(({ by }, at): LabelledCount => ({ by, count: shown[at] ?? null }));
    expect(differencingCheck(one, other, same)).toEqual([
      { by: { row: 'a' }, why: 'by-subtraction' },
      { by: { row: 'b' }, why: 'shown-in-the-other' },
      { by: { row: 'c' }, why: 'shown-in-the-other' },
    ]);
  });

  it('tell nothing of one protected table laid beside itself', () => {
    const table = {
      rows: { by: 'row', names: ['a', 'b', 'c'] },
      columns: { by: 'column', names: ['x', 'y', 'z'] },
      counts: [
        [20, 3, 14],
        [8, 25, 31],
        [40, null, 17],
      ],
    };
    const counts = labelledCounts(protectTable(table, { minCell: 5 }));
    expect(differencingCheck(counts, counts, same)).toEqual([]);
    const open = labelledCounts(protectTable(table, { minCell: 5, secondary: false }));
    expect(differencingCheck(open, open, same)).toEqual([
      { by: { row: 'a', column: 'y' }, why: 'by-subtraction' },
    ]);
  });
});

describe('the counts of figures', () => {
  it('are their n, and a dot where it is hidden', () => {
    expect(
      figureCounts([
        { by: { programme: 'a' }, n: 20 },
        { by: {}, n: null },
      ]),
    ).toEqual([
      { by: { programme: 'a' }, count: 20 },
      { by: {}, count: '.' },
    ]);
  });
});
