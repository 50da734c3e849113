import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StateRow, stateTable } from './build.js';
import { stateTableJsonSchema } from './json-schema.js';
import { mergeStateTables, subtractStateTable } from './merge.js';
import { parseStateTable } from './parse.js';
import { publishableStateTable } from './publishable.js';
import type { StateTable } from './state-table.js';

const days = [0, 5, 10];
const tableFrom = (rows: Iterable<StateRow>) => stateTable(rows, { definition: { metric: 'test' }, days });
const inState = (count: number, state: string, labels = {}): StateRow[] =>
  Array.from({ length: count }, () => ({ spells: [{ state, start: 0 }], followedUntil: 99, labels }));

const rowArbitrary: fc.Arbitrary<StateRow> = fc.record({
  spells: fc.array(
    fc
      .record({ state: fc.constantFrom('home', 'away', '__proto__'), start: fc.nat(12), nights: fc.nat(9) })
      .map(({ state, start, nights }) => ({ state, start, end: start + nights })),
    { maxLength: 4 },
  ),
  followedUntil: fc.nat(14),
  labels: fc.constantFrom({ sex: 'f' }, { sex: 'm' }),
});
const rowsArbitrary = fc.array(rowArbitrary, { maxLength: 40 });

describe('a state table', () => {
  it('looks at the day, whatever happened before: home, away again, home again', () => {
    // By hand: home on days 2 to 4 and from 8 on, away else; day 5 is away, day 10 home.
    const spells = [
      { state: 'away', start: 0 },
      { state: 'home', start: 2, end: 5 },
      { state: 'home', start: 8 },
    ];
    expect(tableFrom([{ spells, followedUntil: 11 }]).cells).toEqual([
      { labels: {}, states: { away: [1, 1, 0], home: [0, 0, 1] }, notFollowed: [0, 0, 0] },
    ]);
  });

  it('has the first day in, the last day out, and says when nobody looked', () => {
    const row = { spells: [{ state: 'home', start: 5, end: 10 }], followedUntil: 10 };
    expect(tableFrom([row]).cells).toEqual([
      { labels: {}, states: { home: [0, 1, 0], unknown: [1, 0, 0] }, notFollowed: [0, 0, 1] },
    ]);
  });

  it.each<[string, StateRow]>([
    ['a start that is no number', { spells: [{ state: 'home', start: Number.NaN }], followedUntil: 9 }],
    ['an end before its start', { spells: [{ state: 'home', start: 5, end: 4 }], followedUntil: 9 }],
    ['a state without a name', { spells: [{ state: '', start: 0 }], followedUntil: 9 }],
    ['an end of follow-up that is no number', { spells: [], followedUntil: Number.NaN }],
  ])('leaves out and counts a row with %s', (_, row) => {
    expect(tableFrom([row])).toMatchObject({ cells: [], excluded: 1 });
  });

  it.each([[[5, 5]], [[5, 3]], [[-1]], [[Number.NaN]], [[Number.POSITIVE_INFINITY]]])(
    'refuses the days %j',
    (wrong) => {
      expect(() => stateTable([], { definition: 'test', days: wrong })).toThrow(
        expect.objectContaining({ code: 'metrics/invalid-days' }),
      );
    },
  );

  it('adds up to the table of all rows, and an update is the table made anew', () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, rowsArbitrary, (same, old, changed) => {
        const both = mergeStateTables(tableFrom(same), tableFrom(old));
        expect(both).toEqual(tableFrom([...same, ...old]));
        expect(mergeStateTables(subtractStateTable(both, tableFrom(old)), tableFrom(changed))).toEqual(
          tableFrom([...same, ...changed]),
        );
      }),
    );
  });

  it('is read back as it was written, and has its schema', () => {
    const isStateTable = new Ajv2020({ strict: true }).compile(stateTableJsonSchema());
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        for (const table of [tableFrom(rows), publishableStateTable(tableFrom(rows), { minCell: 2 })]) {
          const text = JSON.stringify(table);
          expect(parseStateTable(text)).toEqual(table);
          expect(isStateTable(JSON.parse(text))).toBe(true);
        }
      }),
    );
  });
});

describe('adding and taking away', () => {
  it('refuses other days, another definition, and rows that are not there', () => {
    const table = tableFrom(inState(1, 'home'));
    const differs = expect.objectContaining({
      code: 'metrics/different-definition',
      params: { position: 1 },
    });
    expect(() => mergeStateTables(table, { ...table, days: [0, 5, 11] })).toThrow(differs);
    expect(() => mergeStateTables(table, { ...table, definition: 'other' })).toThrow(differs);
    expect(() => subtractStateTable(table, tableFrom(inState(1, 'away')))).toThrow(
      expect.objectContaining({ code: 'metrics/not-contained' }),
    );
    expect(() => subtractStateTable(publishableStateTable(table), table)).toThrow(
      expect.objectContaining({ code: 'metrics/protected-table' }),
    );
    expect(() => mergeStateTables()).toThrow(expect.objectContaining({ code: 'metrics/nothing-to-merge' }));
  });
});

describe('a state table for publication', () => {
  const countsIn = ({ cells }: StateTable) =>
    cells.flatMap(({ states, notFollowed }) => [notFollowed, ...Object.values(states)].flat());

  it('holds no small count', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.integer({ min: 1, max: 9 }), (rows, minCell) => {
        const safe = publishableStateTable(tableFrom(rows), { minCell });
        expect(countsIn(safe).filter((count) => count > 0 && count < minCell)).toEqual([]);
        expect(parseStateTable(safe)).toEqual(safe);
      }),
    );
  });

  it('counts rare states together, never the one that matters', () => {
    const rows = [
      ...inState(12, 'home'),
      ...inState(4, 'kin'),
      ...inState(7, 'clinic'),
      ...inState(20, 'away'),
    ];
    const safe = publishableStateTable(tableFrom(rows), { keep: ['home'] });
    expect(safe.cells[0]?.states).toEqual({ away: [20, 20, 20], home: [12, 12, 12], other: [11, 11, 11] });
    expect(safe.protection).toEqual({ minCell: 10, cellsLeftOut: 0, statesPooled: 1 });
    const few = tableFrom([...inState(9, 'home'), ...inState(20, 'away')]);
    expect(publishableStateTable(few, { keep: ['home'] }).cells).toEqual([]);
  });

  it('adds up with its losses, and loses its promise beside an exact one', () => {
    const exact = tableFrom(inState(12, 'home'));
    const safe = publishableStateTable(
      tableFrom([...inState(12, 'home'), ...inState(3, 'home', { sex: 'f' })]),
    );
    expect(mergeStateTables(safe, safe).protection).toEqual({
      minCell: 10,
      cellsLeftOut: 2,
      statesPooled: 0,
    });
    expect(mergeStateTables(safe, exact).protection?.minCell).toBe(1);
  });

  it('refuses a least number that is none', () => {
    expect(() => publishableStateTable(tableFrom([]), { minCell: 0 })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-option' }),
    );
  });
});

describe('reading a state table', () => {
  const cell = { labels: {}, states: { home: [1, 2] }, notFollowed: [1, 0] };
  const table = { version: 1, definition: 'test', days: [0, 5], cells: [cell] };

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'table'],
    ['another version', { ...table, version: 2 }, 'version'],
    ['no definition', { ...table, definition: undefined }, 'definition'],
    ['days that fall', { ...table, days: [5, 0] }, 'days[1]'],
    ['a list too short', { ...table, cells: [{ ...cell, notFollowed: [1] }] }, 'cells[0].notFollowed'],
    ['a negative count', { ...table, cells: [{ ...cell, notFollowed: [1, -1] }] }, 'cells[0].notFollowed[1]'],
    [
      'a state without a name',
      { ...table, cells: [{ ...cell, states: { '': [1, 1] } }] },
      'cells[0].states.*[0]',
    ],
    ['the same labels twice', { ...table, cells: [cell, cell] }, 'cells[1].labels'],
    ['rows that come and go', { ...table, cells: [{ ...cell, notFollowed: [1, 1] }] }, 'cells[0]'],
    ['half an excluded row', { ...table, excluded: 0.5 }, 'excluded'],
    ['a loss that is not said', { ...table, protection: { minCell: 10 } }, 'protection.cellsLeftOut'],
    [
      'a least number of 0',
      { ...table, protection: { minCell: 0, cellsLeftOut: 0, statesPooled: 0 } },
      'protection.minCell',
    ],
  ])('refuses %s and says where', (_, json, place) => {
    expect(() => parseStateTable(json)).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-state-table', params: { place } }),
    );
  });
});
