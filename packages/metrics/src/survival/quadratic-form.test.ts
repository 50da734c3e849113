import { describe, expect, it } from 'vitest';
import { quadraticForm } from './quadratic-form.js';

describe('x′ V⁻¹ x', () => {
  it.each([
    ['one number', [3], [[2]], 4.5],
    [
      'a diagonal',
      [1, 2],
      [
        [1, 0],
        [0, 4],
      ],
      2,
    ],
    // V⁻¹ = [[2, −1], [−1, 2]] / 3, so (2·1 − 2·1·2 + 2·4) / 3
    [
      'two that hang together',
      [1, 2],
      [
        [2, 1],
        [1, 2],
      ],
      2,
    ],
  ])('of %s', (_, x, covariance, expected) => {
    expect(quadraticForm(x, covariance)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['all zeros', [[0]]],
    [
      'one that is the double of the other',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    ['no numbers', [[Number.NaN]]],
    ['an endless variance', [[Number.POSITIVE_INFINITY]]],
  ])('does not exist for %s', (_, covariance) => {
    expect(
      quadraticForm(
        covariance.map(() => 1),
        covariance,
      ),
    ).toBeNull();
  });

  it('does not exist for what is no number', () => {
    expect(quadraticForm([Number.NaN], [[1]])).toBeNull();
  });
});
