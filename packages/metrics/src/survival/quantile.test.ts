import { describe, expect, it } from 'vitest';
import { riskTable } from '../risk-table/index.js';
import { kaplanMeier } from './kaplan-meier.js';
import { quantileOf } from './quantile.js';

const curveOf = (times: number[], censored: number[] = []) =>
  kaplanMeier(
    riskTable(
      [...times.map((time) => ({ time, cause: 'home' })), ...censored.map((time) => ({ time, cause: null }))],
      { definition: 'test' },
    ).table,
  );

describe('a quantile of a survival curve', () => {
  it('is the first time at which so many have left', () => {
    expect(quantileOf(curveOf([1, 2, 3]), 0.5).value).toBe(2);
  });

  it('is the middle of the stretch where S is just that', () => {
    expect(quantileOf(curveOf([1, 2, 6, 9]), 0.5).value).toBe(4);
  });

  it.each([
    ['above', 24, 0.5, 12.5], // the product after 12 of 24 exits is 0.5000000000000001
    ['above', 15, 0.4, 6.5], // after 6 of 15 it is 0.6000000000000001
    ['below', 10, 0.3, 3.5], // after 3 of 10 it is 0.7 or a rounding less
  ])('takes S for equal when its product lies a rounding %s', (_, rows, p, expected) => {
    expect(quantileOf(curveOf(Array.from({ length: rows }, (_, i) => i + 1)), p).value).toBe(expected);
  });

  it('runs to the last time when nobody leaves after it', () => {
    // S is 0.5 from 2 on, and the last were seen at 7: R gives the middle, 4.5.
    expect(quantileOf(curveOf([1, 2], [5, 7]), 0.5).value).toBe(4.5);
  });

  it('is null when not reached', () => {
    expect(quantileOf(curveOf([1], [5, 7]), 0.5)).toEqual({ value: null, lower: 1, upper: null });
    expect(quantileOf(curveOf([]), 0.5)).toEqual({ value: null, lower: null, upper: null });
  });

  it.each([0, 1, -0.5, 50, Number.NaN])('is refused for a share of %f', (p) => {
    expect(() => quantileOf(curveOf([1]), p)).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-probability' }),
    );
  });
});
