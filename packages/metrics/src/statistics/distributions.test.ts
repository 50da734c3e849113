import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail } from './chi-square.js';
import { normalQuantile, normalUpperTail } from './normal.js';
import { studentLimit } from './student-t.js';

/** The expected values were computed with 40 digits (mpmath 1.3.0), except where another source is named. */
const relative = (actual: number, expected: number) => Math.abs(actual - expected) / Math.abs(expected);

describe('the normal distribution', () => {
  it.each([
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446006],
    [0.95, 1.6448536269514726],
    [0.975, 1.9599639845400543],
    [0.995, 2.575829303548901],
    [0.9995, 3.290526731491895],
    [0.9999995, 4.89163847569859],
  ])('has a share %f below %f', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 9);
    expect(relative(normalQuantile(p), z)).toBeLessThan(1e-11);
    expect(normalQuantile(1 - p)).toBeCloseTo(-z, 9);
  });

  it('has half of it on either side of 0', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalUpperTail(0)).toBe(0.5);
    expect(normalUpperTail(-1.2815515655446006)).toBeCloseTo(0.9, 14);
  });

  it('keeps its digits far from the middle', () => {
    expect(relative(normalQuantile(1e-10), -6.361340902404056)).toBeLessThan(1e-13); // R: qnorm(1e-10)
  });
});

describe('the chi-square distribution', () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [80, 1, 3.744097384202899e-19],
    [1300, 1, 1.1303728441492743e-284],
    [1e-9, 1, 0.999974768674784],
    [5.991464547107979, 2, 0.05],
    [1300, 2, 5.111951948651156e-283],
    [21.962131682476, 3, 0.00006642535355800191],
    [0.5, 3, 0.9188914116546759],
    [100, 4, 9.83662422461598e-21],
    [1350, 7, 2.538148509913629e-287],
    [30, 30, 0.4656537089440096],
    [1000, 999, 0.4851314892749015],
    [1600, 1000, 1.742039824439163e-30],
  ])('has %f or more on %i degrees of freedom with chance %f', (x, degreesOfFreedom, expected) => {
    expect(relative(chiSquareUpperTail(x, degreesOfFreedom), expected)).toBeLessThan(1e-10);
  });

  it('is 1 from 0 and never above 1', () => {
    expect(chiSquareUpperTail(0, 1)).toBe(1);
    expect(chiSquareUpperTail(2, 101)).toBeCloseTo(1, 12);
    expect(chiSquareUpperTail(2, 101)).toBeLessThanOrEqual(1);
  });
});

describe("Student's distribution", () => {
  it.each([
    [0.9, 1, 6.313751514675043],
    [0.95, 1, 12.706204736174705],
    [0.95, 2, 4.302652729749464],
    [0.95, 3, 3.1824463052837095],
    [0.95, 4, 2.7764451051977943],
    [0.95, 9, 2.2621571627982053],
    [0.95, 10, 2.228138851986275],
    [0.95, 262, 1.9690597152565408],
    [0.95, 999, 1.96234146113345],
    [0.95, 1000, 1.9623390808264085],
    [0.95, 1_000_000, 1.959966356814107],
    [0.99, 1, 63.65674116287158],
    [0.99, 100, 2.625890521438018],
    [0.99, 5000, 2.576812966556281],
  ])('has a share %f within %i degrees of freedom at %f', (level, degreesOfFreedom, expected) => {
    expect(relative(studentLimit(level, degreesOfFreedom), expected)).toBeLessThan(1e-11);
  });
});
