/** What holds for all protected tables, checked by solving for the hidden numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountTable, type PublishedTable, protectTable } from '../../index.js';
import { settledUnknowns } from '../linear.js';
import { networkOf } from './network.js';
import { protecting } from './suppression.js';

const count = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 4 }), fc.constant(null));
const names = (size: number) => Array.from({ length: size }, (_, i) => `n${i}`);
const tables: fc.Arbitrary<CountTable> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([height, width]) =>
    fc
      .array(fc.array(count, { minLength: Math.max(1, width), maxLength: Math.max(1, width) }), {
        minLength: height,
        maxLength: height,
      })
      .map((counts) => ({
        rows: { by: 'row', names: names(height) },
        ...(width === 0 ? {} : { columns: { by: 'column', names: names(width) } }),
        counts,
      })),
  );
const policies = fc.record({ minCell: fc.integer({ min: 2, max: 12 }), showZeros: fc.boolean() });

/** The numbers of a published table by place, totals in the last row and column. */
function grid({ counts, rowTotals, columnTotals, total, columns }: PublishedTable) {
  if (columns === undefined) return [...counts, [total]];
  return [...counts.map((row, i) => [...row, rowTotals[i] ?? null]), [...columnTotals, total]];
}

/** Every sum of the table as an equation between what is hidden in it. */
function recovered(published: PublishedTable): number[] {
  const cells = grid(published);
  const unknowns = cells.flatMap((row, i) => row.flatMap((cell, j) => (cell === '.' ? [`${i} ${j}`] : [])));
  const width = cells[0]?.length ?? 0;
  const across = published.columns === undefined ? [] : cells.map((row, i) => row.map((_, j) => `${i} ${j}`));
  const down = Array.from({ length: width }, (_, j) => cells.map((_row, i) => `${i} ${j}`));
  const equations = [...across, ...down].map((line) =>
    unknowns.map((place) => (line.includes(place) ? (place === line.at(-1) ? -1n : 1n) : 0n)),
  );
  return settledUnknowns(equations, unknowns.length);
}

/** Whether all sums of shown numbers hold. */
function addsUp(published: PublishedTable): boolean {
  const cells = grid(published);
  const lines = [...(published.columns === undefined ? [] : cells)];
  for (let j = 0; j < (cells[0]?.length ?? 0); j += 1) lines.push(cells.map((row) => row[j] ?? null));
  return lines.every((line) => {
    if (line.includes('.')) return true;
    const numbers = line.map((cell) => Number(cell));
    return numbers.slice(0, -1).reduce((sum, value) => sum + value, 0) === numbers.at(-1);
  });
}

describe('all protected tables', () => {
  it('hide every small number', () => {
    fc.assert(
      fc.property(tables, policies, (table, { minCell, showZeros }) => {
        const shown = grid(protectTable(table, { minCell, showZeros })).flat();
        const numbers = shown.filter((cell) => typeof cell === 'number');
        expect(numbers.every((value) => value >= minCell || (showZeros && value === 0))).toBe(true);
      }),
    );
  });

  it('let no hidden number be worked out from the sums, rounded or not', () => {
    fc.assert(
      fc.property(tables, policies, fc.constantFrom(undefined, 5), (table, policy, rounding) => {
        const published = protectTable(table, { ...policy, ...(rounding === undefined ? {} : { rounding }) });
        expect(recovered(published)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('would be open without secondary suppression', () => {
    const table = { rows: { by: 'row', names: names(3) }, counts: [[3], [20], [30]] };
    expect(recovered(protectTable(table, { secondary: false }))).toEqual([0]);
  });

  it('show all that is not small when nothing is, and lose nothing to a least number of 0', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(protectTable(table, { minCell: 0 })).toMatchObject({
          counts: table.counts,
          hidden: { small: 0, secondary: 0 },
        });
      }),
    );
  });

  it('hide nothing more the second time', () => {
    fc.assert(
      fc.property(tables, policies, (table, { minCell, showZeros }) => {
        const network = networkOf(table);
        const small = new Set(
          network.arcs.flatMap(({ value }, arc) =>
            value < minCell && !(value === 0 && showZeros) ? [arc] : [],
          ),
        );
        const hidden = protecting(network, small, minCell);
        expect(protecting(network, hidden, minCell)).toEqual(hidden);
      }),
    );
  });

  it('without columns hide no more than they must: none, or one beside the small ones, and that the smallest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 12 }),
        (counts, minCell) => {
          const table = { rows: { by: 'row', names: names(counts.length) }, counts: counts.map((n) => [n]) };
          const published = protectTable(table, { minCell, showZeros: true });
          const hidden = counts.filter((_, i) => published.counts[i]?.[0] === '.');
          const small = counts.filter((n) => n > 0 && n < minCell);
          const large = counts.filter((n) => n >= minCell).sort((a, b) => a - b);
          const sum = small.reduce((total, n) => total + n, 0);
          const isSafe = small.length === 0 || large.length === 0 || (small.length > 1 && sum >= minCell);
          const expected = isSafe ? small : [...small, large[0] ?? 0];
          expect(hidden.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
          const all = counts.reduce((total, n) => total + n, 0);
          expect(published.total).toBe(all > 0 && all < minCell ? '.' : all);
        },
      ),
    );
  });

  it('round to the multiples around each number, add up, and give the same again', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 12 }), (table, base) => {
        const policy = { minCell: 0, rounding: base, showZeros: true };
        const published = protectTable(table, policy);
        table.counts.flat().forEach((value, at) => {
          const rounded = published.counts.flat()[at];
          if (value === null) expect(rounded).toBeNull();
          else expect([Math.floor(value / base) * base, Math.ceil(value / base) * base]).toContain(rounded);
        });
        expect(addsUp(published)).toBe(true);
        expect(protectTable(table, policy)).toEqual(published);
        const again = published.counts.map((row) => row.map((cell) => (cell === '.' ? null : cell)));
        expect(protectTable({ ...table, counts: again }, policy).counts).toEqual(published.counts);
      }),
      { numRuns: 300 },
    );
  });

  it('add up where nothing is hidden between', () => {
    fc.assert(
      fc.property(tables, policies, (table, policy) =>
        addsUp(protectTable(table, { ...policy, rounding: 5 })),
      ),
    );
  });
});
