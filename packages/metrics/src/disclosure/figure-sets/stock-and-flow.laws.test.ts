/** What an outsider can work out of protected figures of stock and flow, who knows how the parts are bound. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedFigure, type Figure, protectFigures } from '../../index.js';
import { asOf } from '../../testing/registers.js';
import { settledUnknowns } from '../linear.js';

const parts = ['opening', 'inflow', 'outflow', 'closing'] as const;

/** Opening, inflow, outflow, closing. */
type Counts = readonly [number, number, number, number];

function partFigure(by: Figure['by'], counts: Counts, place: number): CountedFigure {
  const figure: Figure = {
    metric: 'protection-stock-and-flow',
    version: '1',
    by,
    params: { part: parts[place] ?? '' },
    value: counts[place] ?? 0,
    unit: 'persons',
    interval: null,
    n: counts[0] + counts[1],
    excluded: 0,
    cohort: 'period',
    window: { from: '2020-01-01', until: '2025-01-01' },
    asOf,
    warnings: [],
    suppressed: false,
  };
  return { figure, children: counts[place] ?? 0 };
}

const fourOf = (by: Figure['by'], counts: Counts) => parts.map((_, place) => partFigure(by, counts, place));

/** Rows as years, each opening where the one before closed, or as groups beside each other; the total comes last. */
type Division = 'year' | 'group';

function totalOf(rows: readonly Counts[], division: Division): Counts {
  const sum = (place: number) => rows.reduce((total, row) => total + (row[place] ?? 0), 0);
  return division === 'group'
    ? [sum(0), sum(1), sum(2), sum(3)]
    : [rows[0]?.[0] ?? 0, sum(1), sum(2), rows.at(-1)?.[3] ?? 0];
}

/** The figures, and which of their counts follow from what is shown. */
function published(rows: readonly Counts[], division: Division, minCell: number, isTogether: boolean) {
  const all = [...rows, totalOf(rows, division)];
  const last = rows.length;
  const exact = all.map((row, i) => fourOf(i === last ? {} : { [division]: `${2020 + i}` }, row));
  const together = isTogether ? [exact.flat()] : [exact.slice(0, -1).flat(), exact.slice(-1).flat()];
  const figures = together.flatMap((some) => protectFigures(some, { minCell, showZeros: true }).figures);

  const at = (i: number, place: number) => i * 5 + place; // the fifth is all cases
  const isShown = new Set(
    figures.flatMap(({ suppressed }, k) => {
      const [i, place] = [Math.floor(k / 4), k % 4];
      return suppressed ? [] : [at(i, place), at(i, 4)];
    }),
  );
  const sides = all.flatMap((_, i) => [
    [at(i, 0), at(i, 1), at(i, 4)],
    [at(i, 2), at(i, 3), at(i, 4)],
  ]);
  const down = (place: number) => [...rows.map((_, i) => at(i, place)), at(last, place)];
  const chain = rows.map((_, i) => (i === 0 ? [at(0, 0), at(last, 0)] : [at(i - 1, 3), at(i, 0)]));
  const bound =
    division === 'group'
      ? [0, 1, 2, 3, 4].map(down)
      : [down(1), down(2), ...chain, [at(last - 1, 3), at(last, 3)]];
  // In each the ones before add up to the last.
  const unknowns = all.length * 5;
  const equations = [...sides, ...bound].map((places) => {
    const equation = Array.from({ length: unknowns }, () => 0n);
    places.forEach((place, position) => {
      if (!isShown.has(place)) equation[place] = position === places.length - 1 ? -1n : 1n;
    });
    return equation;
  });
  const settled = new Set(settledUnknowns(equations, unknowns));
  const small = exact.flat().flatMap(({ figure: { value } }, k) => {
    const place = at(Math.floor(k / 4), k % 4);
    const isSmall = value !== null && value > 0 && value < minCell;
    return isSmall && (settled.has(place) || isShown.has(place)) ? [place] : [];
  });
  return { exact: exact.flat(), figures, small };
}

const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 8 }));
const flows = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 6 });
const years = fc.tuple(count, flows).map(([first, each]): Counts[] => {
  let opening = first;
  return each.map(([inflow, wanted]): Counts => {
    const outflow = Math.min(wanted, opening + inflow);
    const counts: Counts = [opening, inflow, outflow, opening + inflow - outflow];
    opening = counts[3];
    return counts;
  });
});
const groups = fc.array(
  fc
    .tuple(count, count, count)
    .map(([opening, inflow, wanted]): Counts => {
      const outflow = Math.min(wanted, opening + inflow);
      return [opening, inflow, outflow, opening + inflow - outflow];
    }),
  { minLength: 1, maxLength: 6 },
);
const minCell = fc.integer({ min: 2, max: 12 });

describe('stock and flow', () => {
  it.each([
    ['year', years],
    ['group', groups],
  ] as const)('by %s tells no small part, with the total among the figures or asked for apart', (division, rows) => {
    fc.assert(
      fc.property(rows, minCell, fc.boolean(), (counts, least, isTogether) => {
        expect(published(counts, division, least, isTogether).small).toEqual([]);
      }),
      { numRuns: 20000 },
    );
  });
});
