import { describe, expect, it } from 'vitest';
import { settledUnknowns } from './linear.js';

describe('what follows from sums', () => {
  it.each<[string, bigint[][], number[]]>([
    ['x alone', [[1n, 0n]], [0]],
    ['x + y', [[1n, 1n]], []],
    [
      'x + y and x − y',
      [
        [1n, 1n],
        [1n, -1n],
      ],
      [0, 1],
    ],
    [
      'x + y twice',
      [
        [1n, 1n],
        [2n, 2n],
      ],
      [],
    ],
    [
      'x + y + z and y + z',
      [
        [1n, 1n, 1n],
        [0n, 1n, 1n],
      ],
      [0],
    ],
    [
      'x + y, y + z and x + z',
      [
        [1n, 1n, 0n],
        [0n, 1n, 1n],
        [1n, 0n, 1n],
      ],
      [0, 1, 2],
    ],
    [
      'x + y and y + z and z − x',
      [
        [1n, 1n, 0n],
        [0n, 1n, 1n],
        [-1n, 0n, 1n],
      ],
      [],
    ],
    ['nothing', [], []],
    ['an empty sum', [[0n, 0n]], []],
  ])('%s', (_, equations, settled) => {
    expect(settledUnknowns(equations, equations[0]?.length ?? 0)).toEqual(settled);
  });

  it('is exact with large coefficients', () => {
    // Determinant 10^30 · 10^30 − (10^30 + 1)(10^30 − 1) = 1: settled, which no floating point number could tell.
    const big = 10n ** 30n;
    expect(
      settledUnknowns(
        [
          [big, big + 1n],
          [big - 1n, big],
        ],
        2,
      ),
    ).toEqual([0, 1]);
  });
});
