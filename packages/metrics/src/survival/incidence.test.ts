import { describe, expect, it } from 'vitest';
import { type RiskRow, riskTable } from '../risk-table/index.js';
import { aalenJohansen, type IncidenceCurve } from './aalen-johansen.js';
import { incidenceAt, incidenceQuantile } from './incidence.js';

function homeOf(rows: RiskRow[], start = 0): IncidenceCurve {
  const [home] = aalenJohansen(riskTable(rows, { definition: 'test' }).table, { causes: ['home'], start });
  if (home === undefined) throw new Error('no curve');
  return home;
}

const rows: RiskRow[] = Array.from({ length: 40 }, (_, i) => ({
  time: i + 1,
  cause: i % 2 === 0 ? 'home' : 'other',
}));

describe('cumulative incidences', () => {
  it('are those of all causes in code-unit order unless told', () => {
    const { table } = riskTable(rows, { definition: 'test' });
    expect(aalenJohansen(table).map((curve) => curve.cause)).toEqual(['home', 'other']);
    expect(aalenJohansen(table, { causes: ['other', 'never'] }).map((curve) => curve.events)).toEqual([
      20, 0,
    ]);
  });

  it('count from a later start what happens from then on', () => {
    const curve = homeOf(
      [
        { time: 1, cause: 'home' },
        { time: 4, cause: 'home' },
        { time: 6, cause: 'other' },
      ],
      4,
    );
    expect(curve.n).toBe(2);
    expect(incidenceAt(curve, 4).value).toBe(0.5);
    expect(incidenceAt(curve, 3).value).toBeNull();
  });

  it('have no errors when rows count for fractions', () => {
    const curve = homeOf(rows.map((row) => ({ ...row, weight: 0.5 })));
    expect(incidenceAt(curve, 10)).toMatchObject({ standardError: null, lower: null, upper: null });
    expect(incidenceAt(curve, 10).value).toBeCloseTo(5 / 40, 12);
    expect(incidenceAt(curve, 0.5)).toMatchObject({ value: 0, standardError: null });
  });

  it('are not estimable without rows', () => expect(incidenceAt(homeOf([]), 3).value).toBeNull());

  it('stay flat after the last time, with nobody at risk', () => {
    expect(incidenceAt(homeOf(rows), 99).value).toBeCloseTo(0.5, 12);
    expect(incidenceAt(homeOf(rows), 99).atRisk).toBe(0);
  });
});

describe('the time by which a share has left for a cause', () => {
  it('is the first time at which the curve is so high, with limits from the limits of the curve', () => {
    const curve = homeOf(rows);
    const found = incidenceQuantile(curve, 0.25); // 10 of 40 home: the tenth goes on day 19
    expect(found.value).toBe(19);
    const firstAbove = (column: 'lower' | 'upper') =>
      curve.points.find((point) => (point[column] ?? 0) >= 0.25)?.time;
    expect(found.lower).toBe(firstAbove('upper'));
    expect(found.upper).toBe(firstAbove('lower'));
    expect(found.lower).toBeLessThan(19);
    expect(found.upper).toBeGreaterThan(19);
  });

  it('takes shares for equal although their sum is not exact', () => {
    const ten = Array.from({ length: 10 }, (_, i) => ({ time: i + 1, cause: 'home' }));
    expect(incidenceQuantile(homeOf(ten), 0.3).value).toBe(3);
  });

  it('is null when it is not reached, whatever the limits', () => {
    expect(incidenceQuantile(homeOf(rows), 0.6)).toMatchObject({ value: null, upper: null });
  });

  it('is refused for a share that is none', () => {
    expect(() => incidenceQuantile(homeOf(rows), 1)).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-probability' }),
    );
  });
});
