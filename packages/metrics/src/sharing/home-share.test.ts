import type { Placement, Register } from '@jeugd/core';
import { addDays } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStateTables } from '../state-table/merge.js';
import { parseStateTable } from '../state-table/parse.js';
import { publishableStateTable } from '../state-table/publishable.js';
import { about, asOf, figures, stay } from '../testing/registers.js';
import { homeShareFigures } from './home-share-figures.js';
import { homeShareTable } from './home-share-table.js';

const days = [0, 30, 90, 365];

/** Children with up to three stays: returns, re-entries, exits elsewhere and to nobody knows where. */
const childrenArbitrary = fc.array(
  fc.record({
    first: fc.integer({ min: 0, max: 1000 }),
    stays: fc.array(
      fc.record({
        nights: fc.integer({ min: 1, max: 200 }),
        gap: fc.integer({ min: 29, max: 200 }),
        destination: fc.constantFrom('home', 'home', 'independent', 'unknown', undefined),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    programme: fc.constantFrom('thuisbest', 'mst'),
  }),
  { minLength: 1, maxLength: 25 },
);

type Children = typeof childrenArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

function registerOf(children: Children, name: string): Register {
  const placements = children.flatMap(({ first, stays, programme }, child): Placement[] => {
    let start = addDays('2022-01-01', first);
    return stays.map(({ nights, gap, destination }) => {
      const end = addDays(start, nights);
      const placement = stay(`${name}${child}`, start, end, destination, { programme });
      start = addDays(end, gap);
      return placement;
    });
  });
  return { about, placements };
}

describe('the share home from a table', () => {
  it('is the figure of the records, with returns and re-entries', () => {
    fc.assert(
      fc.property(childrenArbitrary, fc.constantFrom(0, 28), (children, lastingNights) => {
        const register = registerOf(children, 'c');
        const options = { asOf, days, lastingNights };
        expect(homeShareFigures(homeShareTable(register, options).table)).toEqual(
          figures(register, 'home-share-at-t', options),
        );
      }),
    );
  });

  it('is the figure of the records of each group', () => {
    fc.assert(
      fc.property(childrenArbitrary, fc.constantFrom(0, 5), (children, minCell) => {
        const register = registerOf(children, 'c');
        const { table } = homeShareTable(register, { asOf, days, by: 'programme' });
        expect(homeShareFigures(table, { by: 'programme', minCell })).toEqual(
          figures(register, 'home-share-at-t', { days, by: 'programme', minCell }),
        );
      }),
    );
  });

  it('does not look at the as-of day itself', () => {
    const register = { about, placements: [stay('a', '2024-10-03')] }; // day 90 is 1 January 2025
    const options = { asOf, days: [89, 90], lastingNights: 0 };
    const found = homeShareFigures(homeShareTable(register, options).table);
    expect(found.map(({ n }) => n)).toEqual([1, 0]);
  });

  it('of several municipalities together is that of all records', () => {
    fc.assert(
      fc.property(fc.array(childrenArbitrary, { minLength: 2, maxLength: 7 }), (municipalities) => {
        const registers = municipalities.map((children, position) => registerOf(children, `m${position}-`));
        const sent = registers.map((register) =>
          JSON.stringify(homeShareTable(register, { asOf, days }).table),
        );
        const nation = { about, placements: registers.flatMap(({ placements = [] }) => placements) };
        expect(homeShareFigures(mergeStateTables(...sent.map(parseStateTable)))).toEqual(
          figures(nation, 'home-share-at-t', { days }),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('says what was lost for publication', () => {
    const placements = [
      ...Array.from({ length: 12 }, (_, child) =>
        stay(`a${child}`, '2023-01-01', '2023-02-01', 'home', { programme: 'mst' }),
      ),
      stay('b', '2023-01-01', '2023-02-01', 'home', { programme: 'thuisbest' }),
    ];
    const { table } = homeShareTable({ about, placements }, { asOf, days: [90], by: 'programme' });
    const [figure] = homeShareFigures(publishableStateTable(table));
    expect(figure).toMatchObject({
      value: 1,
      n: 12,
      warnings: [{ code: 'cells-left-out', params: { count: 1 } }],
    });
    const [none] = homeShareFigures(publishableStateTable(table, { minCell: 20 }));
    expect(none).toMatchObject({ value: null, reason: 'suppressed', n: null, suppressed: true });
  });

  it('has a reason without cases, and is refused for another metric', () => {
    const { table } = homeShareTable({ about, placements: [] }, { asOf, days: [90], by: 'programme' });
    expect(homeShareFigures(table, { by: 'programme' })).toMatchObject([
      { value: null, reason: 'no-cases', n: 0 },
    ]);
    expect(() => homeShareFigures({ ...table, definition: 'demo' })).toThrow(
      expect.objectContaining({ code: 'metrics/other-metric', params: { metric: 'home-share-at-t' } }),
    );
  });
});
