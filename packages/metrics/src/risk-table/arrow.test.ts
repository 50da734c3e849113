import {
  Bool,
  Dictionary,
  Float16,
  Float64,
  Int32,
  Int64,
  Table,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { riskColumnsOfArrow } from './arrow.js';
import { riskTable } from './build.js';
import { riskTableFromBatches } from './columns.js';
import type { RiskColumns } from './risk-columns.js';

const definition = 'test';
const words = () => new Dictionary(new Utf8(), new Int32());

/** Twelve children, of whom some have no time, no exit or no programme. */
const rows = Array.from({ length: 12 }, (_, row) => ({
  days: row === 4 ? null : row * 10,
  exit: row % 3 === 0 ? null : row % 3 === 1 ? 'home' : 'other',
  programme: row === 7 ? null : row % 2 === 0 ? 'a' : 'b',
  entry: row === 5 ? null : row === 6 ? 5 : 0,
  weight: row === 8 ? null : 1,
}));

const columnsOf = (some: typeof rows) => ({
  days: vectorFromArray(
    some.map(({ days }) => days),
    new Int32(),
  ),
  exit: vectorFromArray(
    some.map(({ exit }) => exit),
    words(),
  ),
  programme: vectorFromArray(
    some.map(({ programme }) => programme),
    words(),
  ),
  entry: vectorFromArray(
    some.map(({ entry }) => entry),
    new Float64(),
  ),
  weight: vectorFromArray(
    some.map(({ weight }) => weight),
    new Float64(),
  ),
});

/** The same table in one batch, in several, as it travels, and cut out of a larger one. */
const tables: readonly (readonly [string, () => Table])[] = [
  ['in one batch', () => new Table(columnsOf(rows))],
  [
    'in several batches',
    () => new Table(columnsOf(rows.slice(0, 5))).concat(new Table(columnsOf(rows.slice(5)))),
  ],
  ['as it travels', () => tableFromIPC(tableToIPC(new Table(columnsOf(rows))))],
  [
    'cut out of a larger one',
    () => new Table(columnsOf([...rows.slice(0, 3), ...rows, ...rows.slice(0, 2)])).slice(3, 15),
  ],
];

/** What the same rows give as objects: by the rules for what is missing. */
const expected = riskTable(
  rows.map(({ days, exit, programme, entry, weight }) => ({
    time: days ?? Number.NaN,
    cause: exit,
    entry: entry ?? Number.NaN,
    weight: weight ?? Number.NaN,
    labels: programme === null ? {} : { programme },
  })),
  { definition },
);

const chosen = { time: 'days', cause: 'exit', group: 'programme', entry: 'entry', weight: 'weight' } as const;

describe.each(tables)('an Arrow table %s', (_, make) => {
  it('is counted as its rows are', () => {
    const counted = riskTableFromBatches(riskColumnsOfArrow(make(), chosen), { definition });
    // The child without a programme is in the rows a cell without label, and in columns excluded.
    const labelled = expected.table.cells.filter(({ labels }) => Object.keys(labels).length > 0);
    expect(counted.table.cells).toEqual(labelled);
    expect(counted.used).toBe(expected.used - 1);
    expect(counted.excluded).toEqual({ ...expected.excluded, group: 1, total: expected.excluded.total + 1 });
    expect(expected.excluded).toMatchObject({ time: 1, entry: 1, weight: 1 });
  });

  it('lends its memory: not a number is copied', () => {
    const table = make();
    const memory = new Set(
      table.batches.flatMap((batch) =>
        batch.data.children.flatMap(({ values, nullBitmap }) => [values.buffer, nullBitmap.buffer]),
      ),
    );
    const taken = riskColumnsOfArrow(table, chosen).flatMap(arraysIn);
    expect(taken.length).toBeGreaterThanOrEqual(10);
    for (const array of taken) expect(memory.has(array.buffer)).toBe(true);
  });
});

describe('an Arrow table', () => {
  it('may have codes for causes, and no groups', () => {
    const table = tableFromArrays({ days: Float64Array.of(3, 5, 5), cause: Uint8Array.of(1, 0, 2) });
    const batches = riskColumnsOfArrow(table, {
      time: 'days',
      cause: 'cause',
      causeNames: ['home', 'other'],
    });
    expect(batches).toHaveLength(1);
    expect(riskTableFromBatches(batches, { definition }).table.cells[0]).toMatchObject({
      times: [3, 5],
      left: { home: [1, 0], other: [0, 1] },
      censored: [0, 1],
    });
  });

  it('without rows gives a table without cells', () => {
    const table = new Table(columnsOf([]));
    expect(riskTableFromBatches(riskColumnsOfArrow(table, chosen), { definition }).table.cells).toEqual([]);
  });

  it.each([
    ['is not there', 'none'],
    ['holds long numbers', 'long'],
    ['holds flags', 'flag'],
    ['holds texts', 'text'],
    ['holds decimals of half precision', 'half'],
  ])('says which column cannot be used: one that %s', (_, time) => {
    const table = new Table({
      long: vectorFromArray([1n], new Int64()),
      flag: vectorFromArray([true], new Bool()),
      text: vectorFromArray(['a'], new Utf8()),
      half: vectorFromArray([1], new Float16()),
      cause: vectorFromArray(['home'], words()),
    });
    expect(() => riskColumnsOfArrow(table, { time, cause: 'cause' })).toThrow(
      expect.objectContaining({ code: 'metrics/not-a-typed-column', params: { column: time } }),
    );
  });
});

/** Every typed array in the columns: numbers, codes and marks. */
function arraysIn({ times, causes, entries, weights, groups, present = {} }: RiskColumns): Uint8Array[] {
  const columns: unknown[] = [times, causes, entries, weights, groups?.codes];
  const marks = Object.values(present).map(({ bytes }) => bytes);
  return [...columns, ...marks].filter((array): array is Uint8Array => ArrayBuffer.isView(array));
}
