import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsArbitrary, tableFrom } from '../testing/arbitraries.js';
import { riskTable } from './build.js';
import { mergeRiskTables, subtractRiskTable } from './merge.js';
import type { Json, RiskTable } from './risk-table.js';

const three = fc.tuple(rowsArbitrary, rowsArbitrary, rowsArbitrary);

describe('merging', () => {
  it('gives the table of all rows together', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(mergeRiskTables(tableFrom(a), tableFrom(b), tableFrom(c))).toEqual(
          tableFrom([...a, ...b, ...c]),
        );
      }),
    );
  });

  it('does not mind the order, nor how tables are taken together', () => {
    fc.assert(
      fc.property(three, (rows) => {
        const [a, b, c] = rows.map(tableFrom) as [RiskTable, RiskTable, RiskTable];
        expect(mergeRiskTables(a, b)).toEqual(mergeRiskTables(b, a));
        expect(mergeRiskTables(mergeRiskTables(a, b), c)).toEqual(mergeRiskTables(a, mergeRiskTables(b, c)));
      }),
    );
  });

  it('leaves the table as it is when nothing is added', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        expect(mergeRiskTables(tableFrom(rows), tableFrom([]))).toEqual(tableFrom(rows));
      }),
    );
  });

  it('is undone by subtracting', () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, (a, b) => {
        expect(subtractRiskTable(mergeRiskTables(tableFrom(a), tableFrom(b)), tableFrom(b))).toEqual(
          tableFrom(a),
        );
      }),
    );
  });

  it('makes an update by taking changed rows away and adding them again', () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, rowsArbitrary, (same, old, changed) => {
        const table = tableFrom([...same, ...old]);
        const updated = mergeRiskTables(subtractRiskTable(table, tableFrom(old)), tableFrom(changed));
        expect(updated).toEqual(tableFrom([...same, ...changed]));
      }),
    );
  });

  it('adds what was excluded, and takes it away', () => {
    const excluding = (excluded: number): RiskTable => ({ ...tableFrom([]), excluded });
    expect(mergeRiskTables(excluding(2), tableFrom([]), excluding(3)).excluded).toBe(5);
    expect(subtractRiskTable(excluding(2), excluding(2)).excluded).toBe(0);
    expect(mergeRiskTables(tableFrom([]), tableFrom([]))).not.toHaveProperty('excluded');
    expect(() => subtractRiskTable(excluding(2), excluding(3))).toThrow(
      expect.objectContaining({ code: 'metrics/not-contained' }),
    );
  });

  it('says which table is the first that differs', () => {
    const other = riskTable([], { definition: { metric: 'test', asOf: '2025-01-01' } }).table;
    expect(() => mergeRiskTables(tableFrom([]), tableFrom([]), other, other)).toThrow(
      expect.objectContaining({ code: 'metrics/different-definition', params: { position: 2 } }),
    );
  });

  it.each<[string, Json, Json, boolean]>([
    ['the same text', 'a', 'a', true],
    ['the keys in another order', { a: 1, b: [1, null] }, { b: [1, null], a: 1 }, true],
    ['another number', { a: 1 }, { a: 2 }, false],
    ['a key more', { a: 1 }, { a: 1, b: 1 }, false],
    ['a missing key against null', { a: null }, { b: null }, false],
    ['a list in another order', [1, 2], [2, 1], false],
    ['a list against an object', [], {}, false],
    ['another window', { window: { from: '2023-01-01' } }, { window: { from: '2024-01-01' } }, false],
    ['another version of the metric', { version: '1' }, { version: '2' }, false],
    ['null against an object', null, {}, false],
    ['a number against its text', 1, '1', false],
  ])('compares definitions by what they say: %s', (_, first, second, isSame) => {
    const merge = () =>
      mergeRiskTables(
        riskTable([], { definition: first }).table,
        riskTable([], { definition: second }).table,
      );
    if (isSame) expect(merge().definition).toEqual(first);
    else expect(merge).toThrow(expect.objectContaining({ code: 'metrics/different-definition' }));
  });

  it('refuses another version', () => {
    const table = tableFrom([]);
    const later = { ...table, version: 2 } as unknown as RiskTable;
    expect(() => mergeRiskTables(table, later)).toThrow(
      expect.objectContaining({ code: 'metrics/different-definition' }),
    );
  });

  it('needs a table', () => {
    expect(() => mergeRiskTables()).toThrow(expect.objectContaining({ code: 'metrics/nothing-to-merge' }));
  });

  it('adds and takes away fractions without leaving dust', () => {
    const rows = [0.1, 0.2, 0.3].map((weight) => ({ time: 4, cause: 'home', weight }));
    const all = tableFrom(rows);
    const one = (row: number) => tableFrom(rows.slice(row, row + 1));
    expect(
      subtractRiskTable(subtractRiskTable(subtractRiskTable(all, one(2)), one(0)), one(1)).cells,
    ).toEqual([]);
  });
});

describe('subtracting', () => {
  it.each([
    ['a time that is not there', { time: 5, cause: 'home' }],
    ['a cause that is not there', { time: 3, cause: 'other' }],
    ['a censoring where there was an exit', { time: 3, cause: null }],
    ['another label', { time: 3, cause: 'home', labels: { sex: 'f' } }],
    ['another entry', { time: 3, cause: 'home', entry: 1 }],
  ])('refuses %s', (_, row) => {
    const table = tableFrom([
      { time: 3, cause: 'home' },
      { time: 9, cause: null },
    ]);
    expect(() => subtractRiskTable(table, tableFrom([row]))).toThrow(
      expect.objectContaining({ code: 'metrics/not-contained' }),
    );
  });

  it('refuses an exit that leaves somebody without an end', () => {
    // Every single count stays 0 or more, yet the rows cannot be: 1 entered at 4 and left at 3.
    const table = tableFrom([
      { time: 3, cause: 'home' },
      { time: 5, cause: 'home', entry: 4 },
    ]);
    const taken = tableFrom([{ time: 5, cause: 'home' }]);
    expect(() => subtractRiskTable(table, taken)).toThrow(
      expect.objectContaining({ code: 'metrics/not-contained' }),
    );
  });
});
