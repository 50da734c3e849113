/** What holds for all protected figures, checked by solving for the hidden counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedFigure, type Figure, protectFigures } from '../../index.js';
import { asOf } from '../../testing/registers.js';
import { settledUnknowns } from '../linear.js';

/** A share of the cases of a group with one answer. */
function share(group: string, answer: string, numerator: number, denominator: number): CountedFigure {
  const figure: Figure = {
    metric: 'answers',
    version: '1',
    by: group === '' ? {} : { group },
    params: { answer },
    value: denominator === 0 ? null : numerator / denominator,
    unit: 'proportion',
    interval: null,
    n: denominator,
    numerator,
    denominator,
    excluded: 0,
    cohort: 'exit',
    window: { from: '2023-01-01', until: '2024-01-01' },
    asOf,
    warnings: [],
    suppressed: false,
  };
  return { figure, children: denominator };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const count = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 6 }));
/** Of each group how many gave each answer. */
const answersOf = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([groups, answers]) =>
    fc.array(fc.array(count, { minLength: answers, maxLength: answers }), {
      minLength: groups,
      maxLength: groups,
    }),
  );

/** The figures of each group and of all together, and what an outsider can settle by subtraction. */
function published(counts: readonly (readonly number[])[], minCell: number, isTogether = true) {
  const answers = counts[0]?.map((_, j) => j) ?? [];
  const all = answers.map((j) => sum(counts.map((row) => row[j] ?? 0)));
  const rows = [...counts, all];
  const exact = rows.flatMap((row, i) =>
    answers.map((j) => share(i === counts.length ? '' : `g${i}`, `a${j}`, row[j] ?? 0, sum(row))),
  );
  const policy = { minCell, showZeros: true };
  const isTotal = ({ figure }: CountedFigure) => Object.keys(figure.by).length === 0;
  const parts = isTogether ? [exact] : [exact.filter((each) => !isTotal(each)), exact.filter(isTotal)];
  const figures = parts.flatMap((part) => protectFigures(part, policy).figures);
  const at = (i: number, j: number) => i * answers.length + j;
  const size = (i: number) => rows.length * answers.length + i;
  const isShown = new Set<number>();
  rows.forEach((_, i) => {
    for (const j of answers) {
      if (figures[at(i, j)]?.suppressed) continue;
      isShown.add(at(i, j));
      isShown.add(size(i));
    }
  });
  // Each answer over the groups gives that of all, so do the sizes; the answers of a group give its size.
  const down = [...answers.map((j) => rows.map((_, i) => at(i, j))), rows.map((_, i) => size(i))];
  const across = rows.map((_, i) => [...answers.map((j) => at(i, j)), size(i)]);
  const unknowns = rows.length * (answers.length + 1);
  const equations = [...down, ...across].map((line) => {
    const equation = Array.from({ length: unknowns }, () => 0n);
    line.forEach((place, position) => {
      if (!isShown.has(place)) equation[place] = position === line.length - 1 ? -1n : 1n;
    });
    return equation;
  });
  return { exact, figures, settled: new Set(settledUnknowns(equations, unknowns)) };
}

/** In these each line is safe by itself, and yet a block of lines settles a small count. */
const blocks = [
  {
    counts: [
      [1, 1, 9, 0],
      [10, 0, 2, 0],
      [0, 5, 0, 6],
      [0, 5, 0, 1],
    ],
    least: 6,
  },
  {
    counts: [
      [8, 0, 1],
      [16, 9, 0],
    ],
    least: 2,
  },
  {
    counts: [
      [0, 8, 2, 1],
      [3, 4, 2, 2],
      [1, 1, 0, 0],
      [1, 1, 1, 0],
    ],
    least: 2,
  },
].flatMap(({ counts, least }): [number[][], number, boolean][] => [
  [counts, least, true],
  [counts, least, false],
]);

const minCell = fc.integer({ min: 2, max: 12 });

describe('all figures protected together', () => {
  it('let no small count be worked out by subtraction, with the totals among them or asked for apart', () => {
    fc.assert(
      fc.property(answersOf, minCell, fc.boolean(), (counts, least, isTogether) => {
        const { exact, settled } = published(counts, least, isTogether);
        const small = exact.flatMap(({ figure: { numerator = 0 } }, place) =>
          numerator > 0 && numerator < least && settled.has(place) ? [place] : [],
        );
        expect(small).toEqual([]);
      }),
      { numRuns: 500, examples: blocks },
    );
  });

  it('show no small count', () => {
    fc.assert(
      fc.property(answersOf, minCell, (counts, least) => {
        for (const { n, numerator = 0 } of published(counts, least).figures) {
          const shown = [n ?? 0, numerator, (n ?? 0) - numerator];
          if (n !== null) expect(shown.every((each) => each === 0 || each >= least)).toBe(true);
        }
      }),
    );
  });

  it('hide nothing where nothing is small', () => {
    const large = fc.array(fc.integer({ min: 12, max: 40 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(large, minCell, (sizes, least) => {
        const counted = sizes.map((size, i) => share(`g${i}`, 'a', 0, size));
        const { disclosure } = protectFigures(counted, { minCell: least, showZeros: true });
        expect(disclosure).toMatchObject({ small: 0, secondary: 0, counts: 0 });
      }),
    );
  });

  it('are the same when protected again', () => {
    fc.assert(
      fc.property(answersOf, minCell, (counts, least) => {
        const { figures } = published(counts, least);
        const again = figures.map((figure) => ({ figure, children: figure.n ?? 0 }));
        expect(protectFigures(again, { minCell: least, showZeros: true }).figures).toEqual(figures);
      }),
    );
  });
});
