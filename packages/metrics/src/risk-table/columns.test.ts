import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskTable } from './build.js';
import { riskTableFromBatches, riskTableFromColumns } from './columns.js';
import type { RiskColumns } from './risk-columns.js';

const definition = 'test';
const causeNames = ['home', 'other'];
const labels = [{ sex: 'f' }, { sex: 'm' }];

/** Values of which some cannot be used. */
const columnsArbitrary = (unit: number) =>
  fc
    .array(
      fc.record({
        time: fc.oneof(
          { weight: 8, arbitrary: fc.integer({ min: 0, max: 9 }) },
          fc.constantFrom(-1, Number.NaN),
        ),
        entry: fc.oneof(
          { weight: 5, arbitrary: fc.constant(0) },
          fc.integer({ min: 1, max: 9 }),
          fc.constant(-2),
        ),
        cause: fc.constantFrom(0, 1, 2),
        weight: fc.constantFrom(1, 1, 1, 2, 0.5),
        group: fc.constantFrom(0, 1),
      }),
      { maxLength: 50 },
    )
    .map((rows) => rows.map((row) => ({ ...row, time: row.time * unit, entry: row.entry * unit })));

describe.each([
  ['whole days, counted in lists', 1],
  ['other times, counted like rows', 0.37],
])('a risk table of columns: %s', (_, unit) => {
  it('is the table of the same rows', () => {
    fc.assert(
      fc.property(columnsArbitrary(unit), (rows) => {
        const column = (name: 'time' | 'entry' | 'cause' | 'weight' | 'group') =>
          Float64Array.from(rows, (row) => row[name]);
        const counted = riskTableFromColumns(
          {
            times: column('time'),
            causes: column('cause'),
            causeNames,
            entries: column('entry'),
            weights: column('weight'),
            groups: { codes: column('group'), labels },
          },
          { definition },
        );
        const expected = riskTable(
          rows.map(({ time, entry, cause, weight, group }) => ({
            time,
            entry,
            cause: cause === 0 ? null : (causeNames[cause - 1] ?? ''),
            weight,
            labels: labels[group] ?? {},
          })),
          { definition },
        );
        expect(counted).toEqual(expected);
      }),
    );
  });

  it('leaves out and counts what is no number', () => {
    const anything = (...values: readonly unknown[]) => values as unknown as readonly number[];
    const { table, used, excluded } = riskTableFromColumns(
      {
        times: anything(3n, '3', null, 4 * unit, 4 * unit, 4 * unit, 4 * unit, 4 * unit),
        entries: anything(0, 0, 0, 1n, 0, 0, 0, 0),
        weights: anything(1, 1, 1, 1, '1', 1, 1, 1),
        causes: anything(1, 1, 1, 1, 1, 1n, 1, 1),
        groups: { codes: anything(0, 0, 0, 0, 0, 0, 0n, 0), labels },
        causeNames,
      },
      { definition },
    );
    expect(used).toBe(1);
    expect(excluded).toEqual({ total: 7, time: 3, entry: 1, weight: 1, cause: 1, group: 1 });
    expect(table.cells.map(({ times }) => times)).toEqual([[4 * unit]]);
  });

  it('leaves out and counts codes that are not in the lists', () => {
    const times = [1, 2, 3, 4, 5].map((time) => time * unit);
    const { used, excluded } = riskTableFromColumns(
      { times, causes: [0, 3, -1, 1.5, 1], causeNames, groups: { codes: [0, 0, 0, 0, 2], labels } },
      { definition },
    );
    expect(used).toBe(1);
    expect(excluded).toMatchObject({ total: 4, cause: 3, group: 1 });
  });

  it('reads marks of what is missing, whatever number stands there', () => {
    // Bit by row, the lowest first, from the third bit on: row 0 is the bit of 4.
    const marks = (...rows: number[]) => ({
      bytes: Uint8Array.of(rows.reduce((bits, row) => bits | (1 << (row + 2)), 0)),
      offset: 2,
    });
    const columns: RiskColumns = {
      times: [1, 2, 3, 4, -0.5, 6].map((time) => time * unit),
      causes: [1, 2, -7, 1, 1, 1],
      causeNames,
      entries: [0, 0, 0, -9, 0, 0],
      weights: [1, 1, 1, 1, 1, -9],
      groups: { codes: [0, 99, 1, 0, 0, 0], labels },
      present: {
        times: marks(0, 1, 2, 3, 5),
        causes: marks(0, 1, 3, 4, 5),
        entries: marks(0, 1, 2, 4, 5),
        weights: marks(0, 1, 2, 3, 4),
        groups: marks(0, 2, 3, 4, 5),
      },
    };
    const { table, used, excluded } = riskTableFromColumns(columns, { definition });
    expect(used).toBe(2);
    expect(excluded).toEqual({ total: 4, time: 1, entry: 1, cause: 0, weight: 1, group: 1 });
    expect(table.cells).toMatchObject([
      { labels: { sex: 'f' }, times: [unit], left: { home: [1] }, censored: [0] },
      { labels: { sex: 'm' }, times: [3 * unit], left: {}, censored: [1] },
    ]);
  });

  it('takes codes from 0 on, as a dictionary counts: then only what is missing is censored', () => {
    const columns: RiskColumns = {
      times: [1, 2, 3, 4].map((time) => time * unit),
      causes: [0, 1, 0, -1],
      causeNames,
      firstCause: 0,
      present: { causes: { bytes: Uint8Array.of(0b1011) } },
    };
    const { table, excluded } = riskTableFromColumns(columns, { definition });
    expect(table.cells[0]).toMatchObject({
      times: [1, 2, 3].map((time) => time * unit),
      left: { home: [1, 0, 0], other: [0, 1, 0] },
      censored: [0, 0, 1],
    });
    expect(excluded).toMatchObject({ total: 1, cause: 1 });
  });

  it('counts labels that stand in the list twice together', () => {
    const times = [1, 1].map((time) => time * unit);
    const groups = { codes: [0, 1], labels: [{ sex: 'f' }, { sex: 'f' }] };
    const { table } = riskTableFromColumns({ times, causes: [1, 1], causeNames, groups }, { definition });
    expect(table.cells).toHaveLength(1);
    expect(table.cells[0]).toMatchObject({ atOrigin: 2, left: { home: [2] } });
  });

  it('counts a cause that is named twice together, and a cause without a name not at all', () => {
    const times = [1, 1, 1].map((time) => time * unit);
    const columns = { times, causes: [1, 2, 3], causeNames: ['home', 'home', ''] };
    const { table, excluded } = riskTableFromColumns(columns, { definition });
    expect(table.cells[0]?.left).toEqual({ home: [2] });
    expect(excluded.cause).toBe(1);
  });
});

describe('columns', () => {
  it('may hold days too many to count in lists', () => {
    const { table } = riskTableFromColumns({ times: [5, 2e9], causes: [1, 0], causeNames }, { definition });
    expect(table.cells[0]?.times).toEqual([5, 2e9]);
  });

  it('may be empty', () => {
    expect(riskTableFromColumns({ times: [], causes: [], causeNames }, { definition }).table.cells).toEqual(
      [],
    );
  });

  it.each([
    ['causes', { times: [1, 2], causes: [1] }],
    ['entries', { times: [1, 2], causes: [1, 1], entries: [0] }],
    ['weights', { times: [1, 2], causes: [1, 1], weights: [1, 1, 1] }],
    ['groups', { times: [1, 2], causes: [1, 1], groups: { codes: [0], labels } }],
  ])('must be equally long: %s', (_, columns) => {
    expect(() => riskTableFromColumns({ causeNames, ...columns }, { definition })).toThrow(
      expect.objectContaining({ code: 'metrics/columns-differ' }),
    );
  });
});

describe('columns in pieces', () => {
  const pieceOf = (rows: readonly { time: number; cause: number }[], names = causeNames): RiskColumns => ({
    times: Float64Array.from(rows, ({ time }) => time),
    causes: Uint8Array.from(rows, ({ cause }) => cause),
    causeNames: names,
  });

  it('count as one long column', () => {
    fc.assert(
      fc.property(columnsArbitrary(1), fc.nat(50), (rows, cut) => {
        const whole = riskTableFromColumns(pieceOf(rows), { definition });
        const pieces = [pieceOf(rows.slice(0, cut)), pieceOf(rows.slice(cut))];
        expect(riskTableFromBatches(pieces, { definition })).toEqual(whole);
      }),
    );
  });

  it('may each have their own names, as dictionaries of Arrow do', () => {
    const rows = [{ time: 3, cause: 1 }];
    const { table } = riskTableFromBatches([pieceOf(rows), pieceOf(rows, ['other', 'home'])], { definition });
    expect(table.cells[0]?.left).toEqual({ home: [1], other: [1] });
  });

  it('count as their rows do, whatever their names and however far their days', () => {
    const piece = fc.record({
      rows: fc.array(fc.record({ time: fc.nat(9), cause: fc.constantFrom(0, 1, 2) }), { maxLength: 40 }),
      names: fc.constantFrom(causeNames, ['other', 'home'], ['home', 'third']),
      stretch: fc.constantFrom(1, 2, 5, 0.5, 1e6),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const stretched = pieces.map(({ rows, names, stretch }) => ({
          names,
          rows: rows.map(({ time, cause }) => ({ time: time * stretch, cause })),
        }));
        const rows = stretched.flatMap(({ rows, names }) =>
          rows.map(({ time, cause }) => ({ time, cause: cause === 0 ? null : (names[cause - 1] ?? '') })),
        );
        const counted = riskTableFromBatches(
          stretched.map(({ rows, names }) => pieceOf(rows, names)),
          { definition },
        );
        expect(counted).toEqual(riskTable(rows, { definition }));
      }),
    );
  });

  it('must be equally long in each piece', () => {
    expect(() => riskTableFromBatches([{ times: [1], causes: [], causeNames }], { definition })).toThrow(
      expect.objectContaining({ code: 'metrics/columns-differ' }),
    );
  });
});
