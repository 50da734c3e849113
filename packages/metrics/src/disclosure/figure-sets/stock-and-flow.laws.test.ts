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

const shownParts = (...counts: Counts) =>
  protectFigures(fourOf({}, counts), { minCell: 10, showZeros: true }).figures.map(({ value }) => value);

describe('the parts of a count', () => {
  it.each<[string, Counts, (number | null)[]]>([
    ['are shown where none is small', [200, 627, 400, 427], [200, 627, 400, 427]],
    // 818 + 9 are all cases, and so are 627 + 200.
    ['hide what divides the cases with a small stock', [9, 818, 627, 200], [null, null, 627, 200]],
    ['all go with a small flow, for the years give the stocks', [40, 60, 5, 95], [null, null, null, null]],
  ])('%s', (_, counts, expected) => {
    expect(shownParts(...counts)).toEqual(expected);
  });

  it('are the same when protected again', () => {
    const once = protectFigures(fourOf({}, [9, 818, 627, 200])).figures;
    const again = once.map((figure) => ({ figure, children: figure.value ?? 0 }));
    expect(protectFigures(again).figures).toEqual(once);
  });
});

/** The flows of groups, year by year: of each group its first stock, and who came and went. */
interface Flows {
  readonly first: number;
  readonly years: readonly (readonly [inflow: number, wanted: number])[];
}

/** The parts of a group in each year: each opens where the one before closed. */
function countsOf({ first, years }: Flows): Counts[] {
  let opening = first;
  return years.map(([inflow, wanted]): Counts => {
    const outflow = Math.min(wanted, opening + inflow);
    const counts: Counts = [opening, inflow, outflow, opening + inflow - outflow];
    opening = counts[3];
    return counts;
  });
}

const addUp = (rows: readonly Counts[]): Counts =>
  rows.reduce(
    (sum, row): Counts => [sum[0] + row[0], sum[1] + row[1], sum[2] + row[2], sum[3] + row[3]],
    [0, 0, 0, 0],
  );

/** The parts of all years together. */
function throughout(rows: readonly Counts[]): Counts {
  const [, inflow, outflow] = addUp(rows);
  return [rows[0]?.[0] ?? 0, inflow, outflow, rows.at(-1)?.[3] ?? 0];
}

/** The figures by group, by year and of all, and the small parts that follow from what is shown. */
function published(flows: readonly Flows[], minCell: number, isTogether: boolean) {
  const table = flows.map(countsOf);
  const groups = table.map(throughout);
  const years = (table[0] ?? []).map((_, year) => addUp(table.flatMap((rows) => rows.slice(year, year + 1))));
  const all = [...groups, ...years, addUp(groups)];
  const first = groups.length; // the first year
  const total = all.length - 1;
  const byOf = (i: number): Figure['by'] =>
    i === total ? {} : i < first ? { careForm: `form ${i}` } : { year: `${2020 + i}` };
  const exact = all.map((row, i) => fourOf(byOf(i), row));
  const calls = isTogether
    ? [[...exact.slice(0, first), ...exact.slice(total)], exact.slice(first, total)]
    : [exact.slice(0, first), exact.slice(first, total), exact.slice(total)];
  const shown = calls.map((some) => protectFigures(some.flat(), { minCell, showZeros: true }).figures);
  const figures = isTogether
    ? [...(shown[0] ?? []).slice(0, -4), ...(shown[1] ?? []), ...(shown[0] ?? []).slice(-4)]
    : shown.flat();

  const at = (i: number, place: number) => i * 5 + place; // the fifth is all cases
  const isShown = new Set(
    figures.flatMap(({ suppressed }, k) =>
      suppressed ? [] : [at(Math.floor(k / 4), k % 4), at(Math.floor(k / 4), 4)],
    ),
  );
  const each = (from: number, until: number, place: number) => [
    ...all.slice(from, until).map((_, i) => at(from + i, place)),
    at(total, place),
  ];
  // In each the ones before add up to the last.
  const sums = [
    ...all.flatMap((_, i) => [
      [at(i, 0), at(i, 1), at(i, 4)],
      [at(i, 2), at(i, 3), at(i, 4)],
    ]),
    ...[0, 1, 2, 3, 4].map((place) => each(0, first, place)),
    ...[1, 2].map((place) => each(first, total, place)),
    ...years.map((_, i) =>
      i === 0 ? [at(first, 0), at(total, 0)] : [at(first + i - 1, 3), at(first + i, 0)],
    ),
    [at(total - 1, 3), at(total, 3)],
  ];
  const unknowns = all.length * 5;
  const equations = sums.map((places) => {
    const equation = Array.from({ length: unknowns }, () => 0n);
    places.forEach((place, position) => {
      if (!isShown.has(place)) equation[place] = position === places.length - 1 ? -1n : 1n;
    });
    return equation;
  });
  const settled = new Set(settledUnknowns(equations, unknowns));
  return exact.flat().flatMap(({ figure: { value } }, k) => {
    const place = at(Math.floor(k / 4), k % 4);
    const isSmall = value !== null && value > 0 && value < minCell;
    return isSmall && (settled.has(place) || isShown.has(place)) ? [place] : [];
  });
}

const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 8 }));
const flowsOf = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([groups, years]) =>
    fc.array(
      fc.record({
        first: count,
        years: fc.array(fc.tuple(count, count), { minLength: years, maxLength: years }),
      }),
      { minLength: groups, maxLength: groups },
    ),
  );

describe('stock and flow by group, by year and of all', () => {
  it('tell no small part together, whether or not they were asked for at once', () => {
    fc.assert(
      fc.property(flowsOf, fc.integer({ min: 2, max: 12 }), fc.boolean(), (flows, least, isTogether) => {
        expect(published(flows, least, isTogether)).toEqual([]);
      }),
      {
        numRuns: 200,
        // The total shows what the years leave out, unless all its parts go with the small outflow.
        examples: [
          [
            [
              {
                first: 2,
                years: [
                  [0, 1],
                  [2, 0],
                  [0, 0],
                ],
              },
            ],
            2,
            false,
          ],
        ],
      },
    );
  });
});
