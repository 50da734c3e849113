import { describe, expect, it } from 'vitest';
import { quoted, quotedTable, sqlDialects } from './dialect.js';
import { publishedShares } from './published-shares.js';
import { riskTableFromSql, type SqlRow } from './risk-table-from-sql.js';
import { riskTableSql } from './risk-table-sql.js';
import { sharesFromSql } from './share-sql.js';

const { duckdb, clickhouse } = sqlDialects;

describe('names', () => {
  it('stand between quotation marks, with those in them written out', () => {
    expect(quoted('a"b', duckdb)).toBe('"a""b"');
    expect(quoted('a`b\\"c', clickhouse)).toBe('`a\\`b\\\\"c`');
    expect(quotedTable(['care', 'stays 2023'], duckdb)).toBe('"care"."stays 2023"');
  });

  it.each(['', 'a\0b'])('cannot be %j', (name) => {
    const refusal = expect.objectContaining({ code: 'metrics/invalid-name' });
    expect(() => quoted(name, duckdb)).toThrow(refusal);
    expect(() =>
      riskTableSql({ dialect: 'duckdb', table: 't', columns: { time: name, cause: 'c' } }),
    ).toThrow(refusal);
  });
});

describe('a further engine', () => {
  it('is one more object', () => {
    const dialect = {
      name: 'other',
      quote: '|',
      escapes: {},
      double: 'REAL8',
      integer: 'INT8',
      text: 'CHAR',
    };
    const sql = riskTableSql({ dialect, table: 't', columns: { time: 'd', cause: 'c' } });
    expect(sql).toContain('CAST(|source|.|d| AS REAL8)');
    expect(sql).toContain('FROM |t| AS |source|');
  });
});

describe('the result of a query', () => {
  const row = { at: 3, what: 'left', why: 'home', rows: 1 };
  const read = (rows: SqlRow[], labels: string[] = []) =>
    riskTableFromSql(rows, { definition: 'test', labels });

  it('may hold counts as bigint or text', () => {
    const rows = [row, { ...row, at: 4, rows: 2n }, { ...row, at: 5, rows: '3' }];
    expect(read(rows).table.cells[0]).toMatchObject({ atOrigin: 6, left: { home: [1, 2, 3] } });
  });

  it.each<[string, SqlRow, string[]]>([
    ['no kind', { ...row, what: undefined }, []],
    ['an unknown kind', { ...row, what: 'gone' }, []],
    ['a kind of every object', { ...row, what: 'constructor' }, []],
    ['no count', { ...row, rows: null }, []],
    ['an empty count', { ...row, rows: '' }, []],
    ['a negative count', { ...row, rows: -1 }, []],
    ['no time', { ...row, at: null }, []],
    ['no cause', { ...row, why: null }, []],
    ['a weight that is no number', { ...row, weighed: Number.NaN }, []],
    ['no label', row, ['sex']],
  ])('is refused with %s, by its place', (_, wrong, labels) => {
    const good = labels.length > 0 ? { ...row, label0: 'f' } : row;
    expect(() => read([good, wrong], labels)).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-sql-result', params: { row: 1 } }),
    );
  });

  it.each([
    { denominator: 1, rows: 1 },
    { numerator: 'x', denominator: 1, rows: 1 },
    { numerator: -1, denominator: 1, rows: 1 },
  ])('is refused as a share: %o', (wrong) => {
    expect(() => sharesFromSql([wrong])).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-sql-result', params: { row: 0 } }),
    );
  });
});

describe('shares for publication', () => {
  const shares = sharesFromSql(
    [
      { label0: 'a', label1: '2023', numerator: 30, denominator: 45, rows: 45 },
      { label0: 'b', label1: '2023', numerator: 25, denominator: 50, rows: 51 },
      { label0: 'c', label1: null, numerator: 3, denominator: 40, rows: 40 },
    ],
    { by: ['programme', 'year'] },
  );

  it('hide few children, and what would give them away', () => {
    const { rows, columns, counts, hidden, policy } = publishedShares(shares);
    expect(rows).toEqual({ by: 'programme, year', names: ['a, 2023', 'b, 2023', 'c, unknown'] });
    expect(columns?.names).toEqual(['yes', 'no']);
    expect(counts[2]?.[0]).toBe('.');
    expect(hidden.small).toBe(1);
    expect(hidden.secondary).toBeGreaterThan(0);
    expect(policy.minCell).toBe(10);
  });

  it('follow the policy, and of no groups are an empty table', () => {
    expect(publishedShares(shares, { minCell: 3 }).counts).toEqual([
      [30, 15],
      [25, 25],
      [3, 37],
    ]);
    expect(publishedShares([]).counts).toEqual([]);
  });
});
