import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RiskRow, riskTable } from '../risk-table/index.js';
import { rowsArbitrary, tableFrom } from '../testing/arbitraries.js';
import { aalenJohansen } from './aalen-johansen.js';
import { hazardAt } from './hazard-at.js';
import { kaplanMeier } from './kaplan-meier.js';
import { nelsonAalen } from './nelson-aalen.js';

const tableOf = (rows: RiskRow[]) => riskTable(rows, { definition: 'test' }).table;
const exits = (...times: number[]): RiskRow[] => times.map((time) => ({ time, cause: 'home' }));

describe('a cumulative hazard', () => {
  const rows = [...exits(1, 2, 2), { time: 2, cause: 'other' }, { time: 3, cause: null }, ...exits(4)];

  it('adds up the share that leaves of those at risk', () => {
    // 1/6, then 3/5 (two home and one other of five), nobody, then 1/1.
    const { points, ...curve } = nelsonAalen(tableOf(rows));
    expect(curve).toEqual({ n: 6, events: 5, level: 0.95, start: 0, isFractional: false });
    expect(points.map(({ value }) => value)).toEqual([
      1 / 6,
      1 / 6 + 3 / 5,
      1 / 6 + 3 / 5,
      1 / 6 + 3 / 5 + 1,
    ]);
    expect(points[3]?.standardError).toBeCloseTo(Math.sqrt(1 / 36 + 3 / 25 + 1), 14);
  });

  it('counts one cause only when asked', () => {
    const curve = nelsonAalen(tableOf(rows), { events: ['other'] });
    expect(curve).toMatchObject({ n: 6, events: 1 });
    expect(curve.points.map(({ value }) => value)).toEqual([0, 0.2, 0.2, 0.2]);
  });

  it('has limits on the scale of the logarithm, and none while it is 0', () => {
    const { points } = nelsonAalen(tableOf(rows), { events: ['other'], level: 0.9 });
    expect(points[0]).toMatchObject({ value: 0, standardError: 0, lower: null, upper: null });
    // 0.2 · exp(±1.6448536 · 0.2 / 0.2); the upper limit may pass 1.
    expect(points[1]?.lower).toBeCloseTo(0.2 * Math.exp(-1.6448536269514722), 12);
    expect(points[1]?.upper).toBeCloseTo(0.2 * Math.exp(1.6448536269514722), 12);
    expect(points[1]?.upper).toBeGreaterThan(1);
  });

  it('begins at the start asked for', () => {
    const curve = nelsonAalen(tableOf(rows), { start: 3 });
    expect(curve).toMatchObject({ n: 2, start: 3 });
    expect(hazardAt(curve, 2).value).toBeNull();
    expect(hazardAt(curve, 3)).toMatchObject({ value: 0, atRisk: 2 });
    expect(hazardAt(curve, 9)).toMatchObject({ value: 1, atRisk: 0 });
  });

  it('is surely 0 before the first exit, and not estimable without rows', () => {
    const sure = { value: 0, standardError: 0, lower: 0, upper: 0 };
    expect(hazardAt(nelsonAalen(tableOf(exits(5))), 1)).toEqual({ time: 1, atRisk: 1, ...sure });
    const none = { value: null, standardError: null, lower: null, upper: null };
    expect(hazardAt(nelsonAalen(tableOf([])), 1)).toEqual({ time: 1, atRisk: 0, ...none });
    expect(hazardAt(nelsonAalen(tableOf(exits(5))), Number.NaN).value).toBeNull();
  });

  it('has no errors when rows count for fractions', () => {
    const curve = nelsonAalen(tableOf(exits(1, 2).map((row) => ({ ...row, weight: 0.5 }))));
    expect(curve.points[0]).toMatchObject({ value: 0.5, standardError: null, lower: null, upper: null });
    expect(hazardAt(curve, 0.5)).toMatchObject({ value: 0, standardError: null, lower: null });
  });

  it('adds up exactly over 100,000 different times', () => {
    // One leaves at each of n times: 1/n + … + 1/1, which is ln n + γ + 1/(2n) − 1/(12n²) to all digits.
    const n = 100_000;
    const { points } = nelsonAalen(tableOf(exits(...Array.from({ length: n }, (_, i) => i + 1))));
    const harmonic = Math.log(n) + 0.5772156649015329 + 1 / (2 * n) - 1 / (12 * n * n);
    expect(Math.abs((points.at(-1)?.value ?? 0) - harmonic)).toBeLessThan(4e-15);
  });

  it('is Kaplan-Meier seen otherwise: −ln S is at least H, and the causes add up', () => {
    fc.assert(
      fc.property(rowsArbitrary, (all) => {
        const table = tableFrom(all);
        const { points } = nelsonAalen(table);
        const causes = aalenJohansen(table).map(({ cause }) => nelsonAalen(table, { events: [cause] }));
        kaplanMeier(table).points.forEach(({ survival }, i) => {
          const value = points[i]?.value ?? Number.NaN;
          expect(-Math.log(survival)).toBeGreaterThanOrEqual(value - 1e-12);
          const sum = causes.reduce((total, curve) => total + (curve.points[i]?.value ?? 0), 0);
          expect(sum).toBeCloseTo(value, 12);
        });
      }),
    );
  });

  it('refuses a level that is none', () => {
    expect(() => nelsonAalen(tableOf([]), { level: 1 })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-level' }),
    );
  });
});
