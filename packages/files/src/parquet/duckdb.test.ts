import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRegister, writeRegister } from '../registers/index.js';
import { readTable } from '../tables/index.js';
import { parquet, readParquetColumns, writeParquet } from './index.js';

let database: DuckDBConnection;
const folder = mkdtempSync(join(tmpdir(), 'jeugd-'));

beforeAll(async () => {
  database = await (await DuckDBInstance.create(':memory:')).connect();
});

afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true });
});

/** The file that DuckDB writes of a query. */
async function writtenByDuckDb(query: string, settings = ''): Promise<Uint8Array> {
  const file = join(folder, 'theirs.parquet');
  await database.run(`copy (${query}) to '${file}' (format parquet${settings})`);
  return readFileSync(file);
}

/** What DuckDB reads of a file: the types of the columns and the rows. */
async function readByDuckDb(bytes: Uint8Array): Promise<{ types: unknown[]; rows: unknown[] }> {
  const file = join(folder, 'ours.parquet');
  writeFileSync(file, bytes);
  const reader = await database.runAndReadAll(`select * from '${file}'`);
  return { types: reader.columnTypes().map(String), rows: reader.getRowsJson() };
}

/** A value in SQL, and the cell that it is. */
const values: readonly (readonly [sql: string, cell: unknown])[] = [
  ["'pleegzorg'", 'pleegzorg'],
  ["'één'", 'één'],
  ["''", ''],
  ["date '2024-02-29'", '2024-02-29'],
  ["date '0001-01-01'", '0001-01-01'],
  ["date '9999-12-31'", '9999-12-31'],
  ["date '1969-12-31'", '1969-12-31'],
  ["timestamp '2024-03-01 00:00:00'", '2024-03-01T00:00:00'],
  ["timestamp '1969-12-31 23:59:59.5'", '1969-12-31T23:59:59.5'],
  ["timestamp_ns '2024-03-01 12:30:00.000000001'", '2024-03-01T12:30:00.000000001'],
  ["timestamp_s '2024-03-01 12:30:00'", '2024-03-01T12:30:00'],
  ["timestamptz '2024-03-01 00:30:00+01:00'", '2024-02-29T23:30:00Z'],
  ["time '12:00:01'", '12:00:01'],
  ['7::tinyint', 7],
  ['-7::smallint', -7],
  ['200::utinyint', 200],
  ['4000000000::uinteger', 4_000_000_000],
  ['18446744073709551615::ubigint', '18446744073709551615'],
  ['9007199254740991::bigint', 9_007_199_254_740_991],
  ['9007199254740993::bigint', '9007199254740993'],
  ['-9007199254740993::bigint', '-9007199254740993'],
  ['2.5::double', 2.5],
  ['0.5::float', 0.5],
  ["'NaN'::double", null],
  ["'-Infinity'::double", '-Infinity'],
  ['12.30::decimal(4, 2)', 12.3],
  ['-0.05::decimal(18, 2)', -0.05],
  ['123456789012345678.12::decimal(38, 2)', '123456789012345678.12'],
  ['true', true],
  ["uuid '12345678-9abc-4def-8000-000000000001'", '12345678-9abc-4def-8000-000000000001'],
  ["'a'::enum('b', 'a')", 'a'],
  ['\'{"measure":"ots"}\'::json', { measure: 'ots' }],
  ["[date '2024-03-01', null]", ['2024-03-01', null]],
  ['[]::integer[]', []],
  ['[[1, 2], [], null, [3]]', [[1, 2], [], null, [3]]],
  ["{'start': date '2024-03-01', 'end': null::date}", { start: '2024-03-01' }],
  [
    "[{'start': date '2024-03-01', 'days': [1]}, {'start': null, 'days': []}]",
    [{ start: '2024-03-01', days: [1] }, { days: [] }],
  ],
  ["map {'a': 1}", { a: 1 }],
];

describe('a file that DuckDB wrote', () => {
  it.each(values)('has %s as a cell', async (sql, cell) => {
    const file = await writtenByDuckDb(`select ${sql} as x union all select null`);
    const { rows, findings } = readTable(file, { parquet });
    expect(findings).toEqual([]);
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual([cell]);
    expect(rows).toContainEqual([null]);
  });

  it.each([
    ', compression snappy',
    ', compression zstd',
    ', compression gzip',
    ', compression uncompressed',
    ', parquet_version v2',
    ', row_group_size 2048',
    ', dictionary_size_limit 1',
  ])('is read with the settings%s', async (settings) => {
    const rows = 10_000;
    const query = `select i::integer as id, 'word ' || (i % 7) as word, 'text ' || i as text, case when i % 3 > 0 then i / 2 end as half from range(${rows}) as t(i)`;
    const read = readTable(await writtenByDuckDb(query, settings), { parquet });
    expect(read.findings).toEqual([]);
    expect(read.rows).toEqual(
      Array.from({ length: rows }, (_, i) => [i, `word ${i % 7}`, `text ${i}`, i % 3 > 0 ? i / 2 : null]),
    );
    expect(read.lines.slice(0, 2)).toEqual([1, 2]);
  });

  it('with a compression that we do not know is a finding', async () => {
    const { rows, findings } = readTable(await writtenByDuckDb('select 1 as x', ', compression brotli'), {
      parquet,
    });
    expect(rows).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['files/parquet-compression']);
  });

  it('with values that no cell can hold is read without them', async () => {
    const read = readTable(await writtenByDuckDb('select 1 as x, interval 1 day as y'), { parquet });
    expect(read.rows).toEqual([[1, null]]);
    expect(read.findings.map(({ code, location }) => [code, location])).toEqual([
      ['files/not-a-cell', { column: 2 }],
    ]);
  });

  it('with bytes that are no text is read when that column is left out', async () => {
    const file = await writtenByDuckDb("select 1 as x, '\\xFF'::blob as y");
    expect(readTable(file, { parquet }).findings.map(({ code, location }) => [code, location])).toEqual([
      ['files/parquet-not-text', { column: 2 }],
    ]);
    expect(readTable(file, { parquet, columns: ['x'] }).rows).toEqual([[1]]);
  });

  it('is a table of a register: lists as such, days as days, numbers as ids', async () => {
    const file = await writtenByDuckDb(`
      select 12 as id, 9007199254740993 as personId, 'gesloten-machtiging' as kind, date '2024-01-01' as decidedOn,
        timestamp '2024-01-02 15:00:00' as start, '2024-07-01' as "end",
        [{'start': date '2024-03-01', 'end': date '2024-03-05'}] as suspensions`);
    const { register, findings } = readRegister(new Map([['authorisations.parquet', file]]), { parquet });
    expect(findings).toEqual([]);
    expect(register.authorisations).toEqual([
      {
        id: '12',
        personId: '9007199254740993',
        kind: 'gesloten-machtiging',
        decidedOn: '2024-01-01',
        start: '2024-01-02',
        end: '2024-07-01',
        suspensions: [{ start: '2024-03-01', end: '2024-03-05' }],
      },
    ]);
  });

  it('gives typed columns over its groups of rows', async () => {
    const query = `select (i % 90)::integer as days, case when i % 4 > 0 then 'exit ' || (i % 4) end as exit,
      case when i % 5 > 0 then i::bigint * -3000000000 end as long, date '2024-03-01' + (i % 2)::integer as day,
      i % 2 = 0 as flag, timestamp '2024-03-01 12:00:00' as moment, timestamptz '2024-03-01 12:00:00+00' as instant,
      1.25::decimal(4, 2) as decimal, 4000000000::uinteger as unsigned
      from range(5000) as t(i)`;
    const { rows, columns, findings } = readParquetColumns(
      await writtenByDuckDb(query, ', row_group_size 2048'),
    );
    const numbers = (value: (row: number) => number) => ({
      kind: 'numbers',
      values: Float64Array.from({ length: 5000 }, (_, row) => value(row)),
    });
    expect(findings).toEqual([]);
    expect(rows).toBe(5000);
    expect(Object.fromEntries(columns)).toEqual({
      days: numbers((row) => row % 90),
      exit: {
        kind: 'codes',
        codes: Int32Array.from({ length: 5000 }, (_, row) => row % 4),
        words: ['exit 1', 'exit 2', 'exit 3'],
      },
      long: numbers((row) => (row % 5 > 0 ? row * -3_000_000_000 : Number.NaN)),
      day: numbers((row) => 19_783 + (row % 2)), // 2024-03-01 is day 19,783
      flag: numbers((row) => (row % 2 === 0 ? 1 : 0)),
      moment: numbers(() => 19_783),
      instant: numbers(() => Number.NaN),
      decimal: numbers(() => 1.25),
      unsigned: numbers(() => 4_000_000_000),
    });
  });
});

describe('a file that we wrote', () => {
  it('is read by DuckDB with the types of its columns', async () => {
    const file = writeParquet({
      columns: ['text', 'day', 'whole', 'number', 'flag', 'list', 'mixed', 'nothing'],
      rows: [
        ['één', '2024-02-29', 7, 2.5, true, [{ start: '2024-03-01' }], 1, null],
        [null, null, null, null, null, null, null, null],
        ['', '0001-01-01', -7, 1, false, [], 'x', null],
      ],
    });
    expect(await readByDuckDb(file)).toEqual({
      types: ['VARCHAR', 'DATE', 'INTEGER', 'DOUBLE', 'BOOLEAN', 'VARCHAR', 'VARCHAR', 'VARCHAR'],
      rows: [
        ['één', '2024-02-29', 7, 2.5, true, '[{"start":"2024-03-01"}]', '1', null],
        [null, null, null, null, null, null, null, null],
        ['', '0001-01-01', -7, 1, false, '[]', '"x"', null],
      ],
    });
  });

  it('has as many rows there, in several groups', async () => {
    const rows = Array.from({ length: 250_000 }, (_, row) => [row, `c${row % 10}`]);
    const file = join(folder, 'ours.parquet');
    writeFileSync(file, writeParquet({ columns: ['id', 'child'], rows }));
    const sums = await database.runAndReadAll(
      `select count(*)::integer, sum(id)::double, count(distinct child)::integer from '${file}'`,
    );
    expect(sums.getRows()).toEqual([[250_000, 31_249_875_000, 10]]); // 250,000 × 249,999 / 2
  });

  it('is a table of a register there, also an empty one', async () => {
    const files = writeRegister(
      {
        about: { version: '1' },
        persons: [],
        placements: [
          { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2024-03-01', nightsPerWeek: 7 },
        ],
      },
      parquet,
    );
    expect(await readByDuckDb(files.get('placements.parquet') as Uint8Array)).toEqual({
      types: ['VARCHAR', 'VARCHAR', 'VARCHAR', 'DATE', 'DOUBLE'],
      rows: [['p1', 'c1', 'pleegzorg', '2024-03-01', 7]],
    });
    expect(await readByDuckDb(files.get('persons.parquet') as Uint8Array)).toEqual({
      types: ['VARCHAR', 'DATE'],
      rows: [],
    });
  });
});
