import { describe, expect, it } from 'vitest';
import { type RiskRow, riskTable } from './build.js';
import { groupsOf } from './risk-table.js';

const counted = (rows: RiskRow[]) => riskTable(rows, { definition: 'test' });

describe('a risk table of rows', () => {
  it('counts per time who left and why, and who was censored', () => {
    const { table, used } = counted([
      { time: 7, cause: 'home' },
      { time: 3, cause: null },
      { time: 7, cause: 'other' },
      { time: 7, cause: 'home' },
    ]);
    expect(used).toBe(4);
    expect(table).toEqual({
      version: 1,
      definition: 'test',
      cells: [
        {
          labels: {},
          times: [3, 7],
          atOrigin: 4,
          entered: [0, 0],
          left: { home: [0, 2], other: [0, 1] },
          censored: [1, 0],
        },
      ],
    });
  });

  it('counts late entries at their own time, and an entry at 0 at the origin', () => {
    const [cell] = counted([
      { time: 5, cause: 'home', entry: 0 },
      { time: 5, cause: 'home', entry: 2 },
    ]).table.cells;
    expect(cell).toMatchObject({ times: [2, 5], atOrigin: 1, entered: [1, 0], left: { home: [0, 2] } });
  });

  it('uses a row that ends at time 0', () => {
    expect(counted([{ time: 0, cause: 'home' }]).table.cells[0]).toMatchObject({ times: [0], atOrigin: 1 });
  });

  it('makes one cell per combination of labels, in whatever order their names come', () => {
    const { table } = counted([
      { time: 1, cause: 'home', labels: { sex: 'm', year: '2023' } },
      { time: 2, cause: 'home', labels: { year: '2023', sex: 'm' } },
      { time: 3, cause: 'home', labels: { year: '2022', sex: 'm' } },
    ]);
    expect(table.cells.map((cell) => cell.times)).toEqual([[3], [1, 2]]);
    expect(groupsOf(table, 'year')).toEqual(['2022', '2023']);
    expect(groupsOf(table, 'constructor')).toEqual([]);
  });

  it.each<[string, RiskRow]>([
    ['time', { time: -1, cause: null }],
    ['time', { time: Number.NaN, cause: null }],
    ['time', { time: Number.POSITIVE_INFINITY, cause: null }],
    ['entry', { time: 3, cause: null, entry: 3 }],
    ['entry', { time: 3, cause: null, entry: 4 }],
    ['entry', { time: 3, cause: null, entry: -1 }],
    ['entry', { time: 3, cause: null, entry: Number.NaN }],
    ['weight', { time: 3, cause: null, weight: -1 }],
    ['weight', { time: 3, cause: null, weight: Number.NaN }],
    ['weight', { time: 3, cause: null, weight: Number.POSITIVE_INFINITY }],
    ['cause', { time: 3, cause: '' }],
  ])('leaves out and counts a row with a wrong %s', (reason, row) => {
    const { table, used, excluded } = counted([row, { time: 1, cause: 'home' }]);
    expect(used).toBe(1);
    expect(excluded.total).toBe(1);
    expect(excluded[reason as 'time']).toBe(1);
    expect(table.cells[0]?.times).toEqual([1]);
  });

  // What a database or a file may hand over: a BIGINT of DuckDB, a missing value, a text.
  it.each<[string, unknown]>([
    ['time', null],
    ['time', undefined],
    ['time', { time: 3n, cause: 'home' }],
    ['time', { time: '3', cause: 'home' }],
    ['time', { time: null, cause: 'home' }],
    ['entry', { time: 3, cause: 'home', entry: 1n }],
    ['entry', { time: 3, cause: 'home', entry: null }],
    ['weight', { time: 3, cause: 'home', weight: 2n }],
    ['weight', { time: 3, cause: 'home', weight: null }],
    ['cause', { time: 3 }],
    ['cause', { time: 3, cause: 1n }],
    ['group', { time: 3, cause: 'home', labels: { year: 2023n } }],
  ])('leaves out and counts a row of which the %s is no such thing: %o', (reason, row) => {
    const { table, used, excluded } = counted([row as RiskRow, { time: 1, cause: 'home' }]);
    expect([used, excluded.total, excluded[reason as 'time']]).toEqual([1, 1, 1]);
    expect(table.cells[0]?.times).toEqual([1]);
  });

  it('has no cells without rows', () => expect(counted([]).table.cells).toEqual([]));

  it('marks a cell in which a row counts for a fraction, also when the sums are whole', () => {
    const halves = [0.5, 0.5].map((weight) => ({ time: 2, cause: 'home', weight }));
    expect(counted(halves).table.cells[0]).toMatchObject({
      atOrigin: 1,
      left: { home: [1] },
      weighted: true,
    });
    expect(counted([{ time: 2, cause: 'home', weight: 3 }]).table.cells[0]).not.toHaveProperty('weighted');
  });

  it('takes any name for a cause or label', () => {
    const { table } = counted([{ time: 1, cause: '__proto__', labels: { ['__proto__']: 'constructor' } }]);
    expect(Object.entries(table.cells[0]?.left ?? {})).toEqual([['__proto__', [1]]]);
    expect(groupsOf(table, '__proto__')).toEqual(['constructor']);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });
});
