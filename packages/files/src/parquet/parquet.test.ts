import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../registers/index.js';
import { type Json, readTable } from '../tables/index.js';
import { parquet, readParquetColumns, writeParquet } from './index.js';

const persons = writeParquet({
  columns: ['id', 'birthDate', 'municipality'],
  rows: [
    ['c1', '2012-03-01', 'Utrecht'],
    ['c2', '2012-13-01', null],
  ],
});

const read = (name: string, file: Uint8Array) => readRegister(new Map([[name, file]]), { parquet });

describe('a table in Parquet', () => {
  it('comes back as it was written', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.constantFrom('2024-02-29', '2023-02-29', '', '{}', '__proto__', '=1+1'),
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (each === 0 ? 0 : each)),
      fc.boolean(),
      fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
    );
    const column = fc.oneof(
      fc.array(cell, { minLength: 4, maxLength: 4 }),
      ...[
        fc.integer(),
        fc.boolean(),
        fc.constantFrom('2024-02-29', '9999-12-31'),
        fc.string({ unit: 'grapheme' }),
      ].map((kind) => fc.array(fc.option<Json>(kind), { minLength: 4, maxLength: 4 })),
    );
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
        const names = columns.map((_, index) => `column ${index}`);
        const rows = [0, 1, 2, 3].map((row) => columns.map((cells) => cells[row] ?? null));
        const table = readTable(writeParquet({ columns: names, rows }), { parquet });
        expect({ columns: table.columns, rows: table.rows }).toEqual({ columns: names, rows });
        expect(table.findings).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is recognised from its first bytes, whatever its name', () => {
    expect(readTable(persons, { file: 'persons.csv', parquet })).toMatchObject({
      format: 'parquet',
      rejected: 0,
    });
    expect(read('persons.csv', persons).register.persons).toHaveLength(1);
  });

  it('asks for its reader when that was not handed over', () => {
    const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
    expect(codes(readTable(persons).findings)).toEqual(['files/parquet-not-opened']);
    expect(codes(readRegister(new Map([['persons.parquet', persons]])).findings)).toEqual([
      'files/parquet-not-opened',
    ]);
  });

  it('keeps the columns that are asked for', () => {
    const table = readTable(persons, { parquet, columns: ['municipality', 'id'] });
    expect(table.columns).toEqual(['id', 'municipality']);
    expect(table.header).toEqual(['id', 'birthDate', 'municipality']);
    expect(table.rows[0]).toEqual(['c1', 'Utrecht']);
  });

  it('reports a name that two columns have', () => {
    const { findings } = readTable(writeParquet({ columns: ['id', 'id'], rows: [] }), {
      parquet,
      file: 'x.parquet',
    });
    expect(findings.map(({ code, location }) => [code, location])).toEqual([
      ['files/duplicate-column', { file: 'x.parquet', column: 2 }],
    ]);
  });
});

describe('a table of a register in Parquet', () => {
  it('reports a fault with file, row and column', () => {
    const { register, findings, rejected, files, place } = read('persons.parquet', persons);
    expect(register.persons).toEqual([{ id: 'c1', birthDate: '2012-03-01', municipality: 'Utrecht' }]);
    expect(register.about.rejected).toEqual({ persons: 1 });
    expect(findings.map(({ code, location }) => [code, location])).toEqual([
      [
        'core/invalid-field',
        { file: 'persons.parquet', line: 2, column: 2, record: 'persons', id: 'c2', field: 'birthDate' },
      ],
    ]);
    expect(rejected).toEqual([{ record: 'persons', file: 'persons.parquet', line: 2, row: 1 }]);
    expect(files).toEqual([
      { file: 'persons.parquet', kind: 'table', table: 'persons', format: 'parquet', rows: 2 },
    ]);
    expect(place({ record: 'persons', id: 'c1', field: 'municipality' })).toEqual({
      file: 'persons.parquet',
      line: 1,
      column: 3,
      record: 'persons',
      id: 'c1',
      field: 'municipality',
    });
  });

  it('has one finding for the columns it lacks, and one for each it does not know', () => {
    const { register, findings } = read(
      'placements.parquet',
      writeParquet({ columns: ['id', 'careform'], rows: [['p1', 'pleegzorg']] }),
    );
    expect(register.placements).toBeUndefined();
    expect(register.about.rejected).toEqual({ placements: 1 });
    expect(findings.map(({ code, location, params }) => [code, location, params])).toEqual([
      [
        'files/unknown-column',
        { file: 'placements.parquet', record: 'placements', column: 2 },
        { column: 2, table: 'placements', nearest: 'careForm' },
      ],
      [
        'files/missing-column',
        { file: 'placements.parquet', record: 'placements' },
        expect.objectContaining({ missing: 'personId, careForm, start' }),
      ],
    ]);
  });

  it.each<[what: string, field: string, cell: Json, value: unknown]>([
    ['a number as text', 'nightsPerWeek', '2.5', 2.5],
    ['a flag as a number', 'endUnknown', 1, true],
    ['a flag as text', 'endUnknown', 'false', false],
    ['an id as a number', 'id', 12, '12'],
    ['a moment as text', 'start', '2024-03-01T15:00:00', '2024-03-01'],
    ['midnight as an instant', 'start', '2024-03-01T00:00:00Z', '2024-03-01'],
  ])('takes %s', (_, field, cell, value) => {
    const row = { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2024-02-01', [field]: cell };
    const file = writeParquet({ columns: Object.keys(row), rows: [Object.values(row)] });
    const { register, findings } = read('placements.parquet', file);
    expect(findings).toEqual([]);
    expect(register.placements?.[0]).toHaveProperty(field, value);
  });

  it('leaves an instant in the middle of a day to whoever wrote it', () => {
    const row = { id: 'h1', personId: 'c1', start: '2024-02-29T23:00:00Z', with: 'mother' };
    const file = writeParquet({ columns: Object.keys(row), rows: [Object.values(row)] });
    const { findings, rejected } = read('home-spells.parquet', file);
    expect(findings.map(({ code, location }) => [code, location.field])).toEqual([
      ['core/invalid-field', 'start'],
    ]);
    expect(rejected).toHaveLength(1);
  });

  it('goes by the name of its file', () => {
    const { findings } = readRegister(persons, { file: '-', parquet });
    expect(findings.map(({ code }) => code)).toEqual(['files/parquet-without-table']);
  });
});

describe('typed columns', () => {
  it('have what was asked for, and a finding for what is not there', () => {
    const file = writeParquet({ columns: ['days', 'list'], rows: [[1, [1]]] });
    const { columns, findings, rows } = readParquetColumns(file, {
      columns: ['days', 'Days', 'list'],
      file: 'x.parquet',
    });
    expect(rows).toBe(1);
    expect([...columns.keys()]).toEqual(['days', 'list']);
    expect(findings.map(({ code, location, params }) => [code, location, params])).toEqual([
      ['files/absent-column', { file: 'x.parquet' }, { column: 'Days' }],
    ]);
  });

  it('of a file without rows are empty', () => {
    const { columns, rows } = readParquetColumns(writeParquet({ columns: ['exit'], rows: [] }));
    expect(rows).toBe(0);
    expect(columns.get('exit')).toEqual({ kind: 'codes', codes: new Int32Array(0), words: [] });
  });
});
