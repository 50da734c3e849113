import { describe, expect, it } from 'vitest';
import { betaLowerTail, betaQuantile, binomialUpTo } from './beta.js';
import { chiSquareUpperTail } from './chi-square.js';
import { gammaLowerTail, gammaQuantile, gammaUpperTail, poissonUpTo } from './gamma.js';
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

// The expected values from here on are those of R 4.2.2, in the call named.

describe('the gamma distribution', () => {
  it.each([
    [0.3, 0.5, 0.56142197391900006, 0.43857802608099994],
    [3, 3, 0.57680991887315658, 0.42319008112684348],
    [30, 1, 0.99999999999990641, 9.3576229688401748e-14],
    [50, 10, 0.99999999999874034, 1.259608459166091e-12],
    [80, 100, 0.017108313035133115, 0.98289168696486684],
    [1_001_000, 1e6, 0.84134478636834031, 0.15865521363165971],
    [990_000, 1e6, 5.4466446930107698e-24, 1],
    [1e-5, 0.01, 0.89633679826719725, 0.10366320173280281],
    [0.001, 40, 1.2244222982349091e-168, 1],
  ])('lies below %f and above it, for shape %f, with the chances of R (pgamma)', (x, shape, lower, upper) => {
    expect(relative(gammaLowerTail(x, shape), lower)).toBeLessThan(1e-11);
    expect(relative(gammaUpperTail(x, shape), upper)).toBeLessThan(1e-11);
  });

  it('has all of it above 0', () => {
    expect(gammaLowerTail(0, 2)).toBe(0);
    expect(gammaUpperTail(0, 2)).toBe(1);
  });

  it.each([
    [0.025, 1, 0.025317807984289876],
    [0.975, 2, 5.5716433909388989],
    [0.025, 17, 9.9031264696072885],
    [0.975, 18, 27.218646815906613],
    [0.001, 3, 0.19053337756840319],
    [0.999, 1e6, 1003093.0823698544],
    [0.025, 1e6, 998040.98334029387],
    [0.5, 0.1, 0.0005933911044602256],
    [0.025, 0.05, 5.3156618899143203e-33],
  ])('has a share %f, for shape %f, below the value of R (qgamma)', (p, shape, expected) => {
    expect(relative(gammaQuantile(p, shape), expected)).toBeLessThan(1e-11);
  });

  it('is the tail of chi-square', () => {
    for (const degrees of [1, 2, 7, 30]) {
      for (const x of [0.5, 5, 40, 200]) {
        const expected = chiSquareUpperTail(x, degrees);
        expect(relative(gammaUpperTail(x / 2, degrees / 2), expected)).toBeLessThan(1e-11);
      }
    }
    // R: pchisq(80, 1, lower.tail = FALSE) gives 3.744097e-19
    expect(relative(gammaUpperTail(40, 0.5), 3.744097384202899e-19)).toBeLessThan(1e-11);
  });
});

describe('the beta distribution', () => {
  it.each([
    [0.3, 2, 5, 0.57982500000000015],
    [0.5, 0.5, 0.5, 0.5],
    [0.01, 3, 200, 0.32876182896161055],
    [0.5, 1e5, 100_300, 0.74867288685218247],
    [0.999, 50, 2, 0.99876590960688294],
    [0.02, 80, 1000, 8.4177120507155825e-23],
    [1e-8, 2, 9, 4.4999997599999903e-15],
    [0.26, 500, 2000, 0.99999999999906231],
    // Above 0.26 the chance is 9.3768252628383817e-13.
    [0.74, 2000, 500, 9.3768252628383817e-13],
  ])('lies below %f, for %f and %f, with the chance of R (pbeta)', (x, a, b, expected) => {
    expect(relative(betaLowerTail(x, a, b), expected)).toBeLessThan(1e-10);
  });

  it('lies between 0 and 1', () => {
    expect(betaLowerTail(0, 2, 3)).toBe(0);
    expect(betaLowerTail(1, 2, 3)).toBe(1);
  });

  it.each([
    [0.025, 81, 183, 0.25273674558527115],
    [0.975, 82, 182, 0.3676219226013514],
    [0.025, 1, 20, 0.0012650894979498041],
    [0.975, 1, 20, 0.16843347098308536],
    [0.001, 1e5, 3e5, 0.24788783566721748],
    [0.975, 3, 1, 0.99159624134038737],
  ])('has a share %f, for %f and %f, below the value of R (qbeta)', (p, a, b, expected) => {
    expect(relative(betaQuantile(p, a, b), expected)).toBeLessThan(1e-11);
  });
});

describe('counts that chance makes', () => {
  it.each([
    [3, 20, 0.3, 0.10708680450373097],
    [80, 1000, 0.2, 6.9816460782781548e-26],
    [0, 5, 0.1, 0.59049],
    [5, 5, 0.1, 1],
    [-1, 5, 0.1, 0],
  ])('are at most %i of %i at a chance of %f each as often as R says (pbinom)', (count, n, p, expected) => {
    const actual = binomialUpTo(count, n, p);
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-10 * expected);
  });

  it.each([
    [3, 2.5, 0.75757613313306593],
    [0, 1.2, 0.30119421191220214],
    [120, 80, 0.99998814623398236],
    [60, 100, 1.0812218170244079e-5],
    [-1, 3, 0],
    [0, 0, 1],
  ])('are at most %i where %f are expected as often as R says (ppois)', (count, mean, expected) => {
    const actual = poissonUpTo(count, mean);
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-10 * expected);
  });
});
