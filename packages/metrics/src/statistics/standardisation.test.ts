import { describe, expect, it } from 'vitest';
import { directlyStandardised } from './direct-standardisation.js';
import { indirectlyStandardised } from './indirect-standardisation.js';

const strata = (events: number[], atRisk: number[]) =>
  events.map((count, i) => ({ stratum: `s${i}`, events: count, atRisk: atRisk[i] ?? 0 }));
const weights = (...all: number[]) => all.map((weight, i) => ({ stratum: `s${i}`, weight }));

describe('a ratio of observed to expected', () => {
  const reference = strata([50, 200], [1000, 2000]);

  it('has the exact limits of Poisson over the number expected', () => {
    // Expected: 40 · 50/1000 + 60 · 200/2000 = 8. R: qgamma(.025, 12) / 8 and qgamma(.975, 13) / 8
    const found = indirectlyStandardised(strata([3, 9], [40, 60]), reference);
    expect(found).toMatchObject({ observed: 12, value: 1.5, level: 0.95, leftOut: 0 });
    expect(found.expected).toBeCloseTo(8, 12);
    expect(found.lower).toBeCloseTo(0.775071888590277, 10);
    expect(found.upper).toBeCloseTo(2.62019813102212, 10);
  });

  it('is 1 for the reference itself', () => {
    expect(indirectlyStandardised(reference, reference).value).toBe(1);
  });

  it('leaves out and counts who is in no stratum of the reference', () => {
    const own = [...strata([3, 9], [40, 60]), { stratum: 'other', events: 5, atRisk: 7 }];
    const empty = { stratum: 'other', events: 0, atRisk: 0 };
    expect(indirectlyStandardised(own, reference)).toMatchObject({ observed: 12, leftOut: 7 });
    expect(indirectlyStandardised(own, [...reference, empty])).toMatchObject({ observed: 12, leftOut: 7 });
  });

  it('adds up strata of the same name', () => {
    const parts = [...strata([1, 4], [20, 10]), ...strata([2, 5], [20, 50])];
    expect(indirectlyStandardised(parts, reference)).toEqual(
      indirectlyStandardised(strata([3, 9], [40, 60]), reference),
    );
  });

  it('is not estimable when nothing was expected', () => {
    const none = { expected: 0, value: null, lower: null, upper: null };
    expect(indirectlyStandardised([], reference)).toMatchObject(none);
    expect(indirectlyStandardised(strata([1], [3]), [])).toMatchObject({ ...none, leftOut: 3 });
    expect(indirectlyStandardised(strata([1], [3]), strata([0], [10]))).toMatchObject({
      ...none,
      observed: 1,
    });
  });

  it.each([
    ['negative events', strata([-1], [3])],
    ['nobody with events', strata([1], [0])],
    ['no number', strata([Number.NaN], [3])],
  ])('refuses %s', (_, wrong) => {
    expect(() => indirectlyStandardised(wrong, reference)).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-stratum' }),
    );
  });
});

describe('a directly standardised rate', () => {
  it.each([
    // R: y <- sum(w * e / n); v <- sum(w^2 * e / n^2); wm <- max(w / n);
    // v / (2 * y) * qchisq(a, 2 * y^2 / v) and (v + wm^2) / (2 * (y + wm)) * qchisq(1 - a, 2 * (y + wm)^2 / (v + wm^2))
    [[2, 30], [100, 500], [0.6, 0.4], 0.95, [36, 9.54986910905066, 19.7834903407764, 66.8205503236578]],
    [[0, 0], [100, 500], [0.6, 0.4], 0.95, [0, 0, 0, 22.1332767246836]],
    [
      [3, 14, 40, 22, 1],
      [812, 1033, 2210, 1500, 90],
      [30, 25, 20, 15, 10],
      0.9,
      [11.4275847362354, 1.73540983131521, 8.73056832433119, 16.1094816649347],
    ],
  ])('of %j among %j has the interval of Fay and Feuer', (events, atRisk, standard, level, expected) => {
    const found = directlyStandardised(strata(events, atRisk), weights(...standard), { level });
    const [value, standardError, lower, upper] = expected;
    expect(found.value).toBeCloseTo(value ?? Number.NaN, 10);
    expect(found.standardError).toBeCloseTo(standardError ?? Number.NaN, 10);
    expect(found.lower).toBeCloseTo(lower ?? Number.NaN, 9);
    expect(found.upper).toBeCloseTo(upper ?? Number.NaN, 9);
    expect(found).toMatchObject({ per: 1000, level, missing: 0, leftOut: 0 });
  });

  it('is exact with one stratum', () => {
    // R: poisson.test(3, 2)$conf.int
    const found = directlyStandardised(strata([3], [2]), weights(5), { per: 1 });
    expect(found.lower).toBeCloseTo(0.309336061447801, 10);
    expect(found.upper).toBeCloseTo(4.38363653487116, 10);
  });

  it('is not estimable when a stratum of the standard has nobody, unless that stratum weighs nothing', () => {
    const none = { value: null, standardError: null, lower: null, upper: null };
    expect(directlyStandardised(strata([1], [10]), weights(1, 2))).toMatchObject({ ...none, missing: 1 });
    expect(directlyStandardised(strata([1], [10]), [])).toMatchObject({ ...none, leftOut: 10 });
    expect(directlyStandardised(strata([1], [10]), weights(1, 0))).toMatchObject({ value: 100, missing: 0 });
  });

  it('leaves out and counts who is in no stratum of the standard', () => {
    const found = directlyStandardised(strata([1, 4], [10, 8]), weights(1));
    expect(found).toMatchObject({ value: 100, leftOut: 8 });
  });

  it.each([
    ['a negative weight', () => directlyStandardised([], weights(-1)), 'metrics/invalid-stratum'],
    ['per nothing', () => directlyStandardised([], [], { per: 0 }), 'metrics/invalid-rate'],
    ['a level of 1', () => directlyStandardised([], [], { level: 1 }), 'metrics/invalid-level'],
  ])('refuses %s', (_, call, code) => expect(call).toThrow(expect.objectContaining({ code })));
});
