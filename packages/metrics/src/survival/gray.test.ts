import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RiskRow, riskTable } from '../risk-table/index.js';
import { rowArbitrary, tableFrom } from '../testing/arbitraries.js';
import { notComparableText } from './comparison.js';
import { grayTest, whyNoGrayTest } from './gray.js';

const tableOf = (rows: RiskRow[]) => riskTable(rows, { definition: 'test' }).table;
const exits = (programme: string, times: number[], extra: Partial<RiskRow> = {}): RiskRow[] =>
  times.map((time) => ({ time, cause: 'home', ...extra, labels: { programme, ...extra.labels } }));
const options = { group: 'programme', cause: 'home' };

describe("Gray's test", () => {
  const a = [
    ...exits('a', [1, 3, 3, 6]),
    ...exits('a', [2, 5], { cause: 'other' }),
    ...exits('a', [7], { cause: null }),
  ];
  const b = [
    ...exits('b', [2, 8]),
    ...exits('b', [4, 4], { cause: 'other' }),
    ...exits('b', [9, 9], { cause: null }),
  ];

  it('expects of a group what its part of those not yet home would do', () => {
    // At 1 all 13 are at risk: 7 of a, 6 of b, so 7/13 of the one exit is expected in a.
    const first = grayTest(
      tableOf([
        ...exits('a', [1]),
        ...exits('a', [9, 9, 9, 9, 9, 9], { cause: null }),
        ...exits('b', [9, 9, 9, 9, 9, 9], { cause: null }),
      ]),
      options,
    );
    expect(first?.groups).toEqual([
      { group: 'a', observed: 1, expected: 7 / 13 },
      { group: 'b', observed: 0, expected: 6 / 13 },
    ]);
  });

  it('is the log-rank test of who would still have come home, when nobody leaves otherwise or unseen', () => {
    // Without competing exits and censoring S and F add up to 1, and each group is expected its part of those at risk.
    const rows = [...exits('a', [1, 2, 4]), ...exits('b', [3, 5])];
    // At 1: 3/5; at 2: 2/4; at 3: 1/3; at 4: 1/2; at 5: 0.
    expect(grayTest(tableOf(rows), options)?.groups[0]?.expected).toBeCloseTo(
      3 / 5 + 2 / 4 + 1 / 3 + 1 / 2,
      12,
    );
  });

  it.each<[string[], number, number]>([
    // R: cuminc(seq_along(g), rep(1, length(g)), g, rho = rho)$Tests
    [['a', 'a', 'b', 'b'], 0, 2.81508078994614],
    [['a', 'a', 'b', 'b'], 0.5, 2.74579577258565],
    [['a', 'a', 'b', 'b', 'b'], 0.5, 3.99026387593024],
    [['a', 'a', 'b', 'b', 'b'], 1, 3.9029975020816],
  ])('holds when one group outlasts the other: %j, rho %f', (groups, rho, chiSquared) => {
    const rows = groups.flatMap((programme, i) => exits(programme, [i + 1]));
    expect(grayTest(tableOf(rows), { ...options, rho })?.chiSquared).toBeCloseTo(chiSquared, 12);
    // With the names changed round cuminc gives the same, or stops with an error, since it leaves the last group out.
    const renamed = groups.flatMap((name, i) => exits(name === 'a' ? 'z' : 'b', [i + 1]));
    expect(grayTest(tableOf(renamed), { ...options, rho })?.chiSquared).toBeCloseTo(chiSquared, 12);
  });

  it('tests within strata, where each stratum gives its own scores', () => {
    const strata = ['1', '2'].map((s) =>
      [...a, ...b].map((row) => ({ ...row, labels: { ...row.labels, s } })),
    );
    const one = grayTest(tableOf([...a, ...b]), options);
    const two = grayTest(tableOf(strata.flat()), { ...options, strata: ['s'] });
    expect(two?.groups[0]?.observed).toBe(2 * (one?.groups[0]?.observed ?? 0));
    expect(two?.groups[0]?.expected).toBeCloseTo(2 * (one?.groups[0]?.expected ?? 0), 12);
    expect(two?.chiSquared).toBeCloseTo(2 * (one?.chiSquared ?? 0), 12); // (2 s)² / 2 v
  });

  it('leaves out what happened before the start, and selects cells', () => {
    const later = [...a, ...b].filter(({ time }) => time >= 3);
    expect(grayTest(tableOf([...a, ...b]), { ...options, start: 3 })).toEqual(
      grayTest(tableOf(later), options),
    );
    const old = [...a, ...b].map((row) => ({ ...row, labels: { ...row.labels, age: 'old' } }));
    const young = exits('a', [1, 1, 1], { labels: { age: 'young' } });
    expect(grayTest(tableOf([...old, ...young]), { ...options, where: { age: 'old' } })).toEqual(
      grayTest(tableOf([...a, ...b]), options),
    );
  });

  it('weighs early exits more with a higher rho', () => {
    const early = grayTest(tableOf([...a, ...b]), { ...options, rho: 1 });
    expect(early?.groups[0]?.observed).toBeLessThan(4);
    expect(early?.groups[0]?.observed).toBeGreaterThan(0);
  });

  it.each<[string, RiskRow[], string]>([
    ['no rows', [], 'no-events'],
    [
      'nobody leaving for the cause',
      [...exits('a', [1], { cause: 'other' }), ...exits('b', [2], { cause: null })],
      'no-events',
    ],
    ['one group', exits('a', [1, 2]), 'too-few-groups'],
    [
      'one group left when somebody leaves',
      [...exits('a', [5]), ...exits('b', [2], { cause: null })],
      'too-few-groups',
    ],
    ['a third group gone before', [...a, ...b, ...exits('c', [0], { cause: null })], 'never-together'],
    ['everybody leaving at once', [...exits('a', [0]), ...exits('b', [0])], 'never-together'],
    ['fractions', [...a, ...exits('b', [2], { weight: 0.5 })], 'fractional-weights'],
    ['late entries', [...a, ...exits('b', [4], { entry: 2 })], 'late-entries'],
  ])('is undefined with %s, and says why', (_, rows, reason) => {
    expect(grayTest(tableOf(rows), options)).toBeNull();
    expect(whyNoGrayTest(tableOf(rows), options)).toBe(reason);
  });

  it('gives no reason when it is defined', () => {
    expect(whyNoGrayTest(tableOf([...a, ...b]), options)).toBeNull();
  });

  it('has a word for each reason', () => {
    expect(notComparableText('late-entries', 'nl')).toContain('later in beeld');
    expect(notComparableText('too-few-groups', 'en')).toContain('two groups');
  });

  it('refuses a group that is also a stratum', () => {
    expect(() => grayTest(tableOf([]), { ...options, strata: ['programme'] })).toThrow(
      expect.objectContaining({ code: 'metrics/same-label' }),
    );
  });

  it('does not mind which group is named first, and expects as many exits as there were', () => {
    const rows = fc.array(
      rowArbitrary.map(({ time, cause, labels }): RiskRow => ({ time, cause, labels: labels ?? {} })),
      { minLength: 1, maxLength: 40 },
    );
    const renamed: Record<string, string> = { a: 'z', b: 'y', c: 'x' };
    fc.assert(
      fc.property(rows, (all) => {
        const other = all.map((row) => ({
          ...row,
          labels: { ...row.labels, programme: renamed[row.labels?.['programme'] ?? ''] ?? '' },
        }));
        const test = grayTest(tableFrom(all), options);
        const mirrored = grayTest(tableFrom(other), options);
        expect(test === null).toBe(mirrored === null);
        if (test === null || mirrored === null) return;
        expect(mirrored.chiSquared).toBeCloseTo(test.chiSquared, 6);
        const sum = (column: 'observed' | 'expected') =>
          test.groups.reduce((total, group) => total + group[column], 0);
        expect(sum('expected')).toBeCloseTo(sum('observed'), 9);
        expect(test.pValue).toBeGreaterThanOrEqual(0);
        expect(test.pValue).toBeLessThanOrEqual(1);
      }),
    );
  });
});
