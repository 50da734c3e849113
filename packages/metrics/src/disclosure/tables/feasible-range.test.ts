import { describe, expect, it } from 'vitest';
import { feasibleRange, isRangeWide } from './feasible-range.js';
import { networkOf } from './network.js';

const rows = { by: 'row', names: ['a', 'b', 'c'] };

describe('what a hidden number can be', () => {
  const network = networkOf({ rows, counts: [[3], [8], [20]] }); // arcs 0 to 2, and the total as 3

  it.each<[string, number[], number, number, number]>([
    ['only itself, when it alone is hidden', [0], 0, 3, 3],
    ['0 up to what is hidden together', [0, 1], 0, 0, 11],
    ['the same for the larger one', [0, 1], 1, 0, 11],
    ['without end where the total is hidden too', [0, 3], 0, 0, Number.POSITIVE_INFINITY],
    ['itself when it is shown', [0, 1], 2, 20, 20],
  ])('%s', (_, hidden, arc, least, most) => {
    expect(feasibleRange(network, new Set(hidden), arc)).toEqual({ least, most });
  });

  it('of a total, no less than what of it is shown', () => {
    // The total is 3 with 28 shown: at least 28.
    expect(feasibleRange(network, new Set([0, 3]), 3)).toEqual({ least: 28, most: Number.POSITIVE_INFINITY });
  });

  it('is wide up to its width, and no wider', () => {
    expect([11, 12].map((width) => isRangeWide(network, new Set([0, 1]), 0, width))).toEqual([true, false]);
  });

  it('takes several ways around where one does not carry enough', () => {
    // Row a: 3 can rise by 4 through b and by 5 through c, 9 in all; and fall by 3.
    const counts = [
      [3, 9],
      [4, 30],
      [5, 30],
    ];
    const wide = networkOf({ rows, columns: { by: 'column', names: ['x', 'y'] }, counts });
    const hidden = new Set(wide.cells.flat().filter((arc) => arc !== null));
    expect(feasibleRange(wide, hidden, wide.cells[0]?.[0] ?? -1)).toEqual({ least: 0, most: 12 });
  });
});
