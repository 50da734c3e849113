import { describe, expect, it } from 'vitest';
import { type RiskRow, riskTable } from '../risk-table/index.js';
import { kaplanMeier } from './kaplan-meier.js';
import { survivalAt } from './survival-at.js';

const tableOf = (rows: RiskRow[]) => riskTable(rows, { definition: 'test' }).table;
const exits = (...times: number[]): RiskRow[] => times.map((time) => ({ time, cause: 'home' }));

describe('a Kaplan-Meier curve', () => {
  it('pools the cells asked for', () => {
    const table = tableOf([
      { time: 1, cause: 'home', labels: { sex: 'f', year: '2022' } },
      { time: 2, cause: null, labels: { sex: 'f', year: '2023' } },
      { time: 3, cause: 'home', labels: { sex: 'm', year: '2023' } },
    ]);
    expect(kaplanMeier(table, { where: { sex: 'f' } }).points.map((point) => point.atRisk)).toEqual([2, 1]);
    expect(kaplanMeier(table, { where: { sex: 'f', year: '2023' } }).n).toBe(1);
    expect(kaplanMeier(table).n).toBe(3);
  });

  it('has no points without rows, and nothing is estimable', () => {
    const curve = kaplanMeier(tableOf(exits(3)), { where: { sex: 'f' } });
    expect(curve).toMatchObject({ n: 0, events: 0, censored: 0, points: [], emptiedAt: null });
    expect(survivalAt(curve, 3)).toEqual({
      time: 3,
      atRisk: 0,
      survival: null,
      standardError: null,
      lower: null,
      upper: null,
    });
  });

  it('censors who left for another cause than the events asked for', () => {
    const table = tableOf([
      { time: 1, cause: 'home' },
      { time: 2, cause: 'other' },
      { time: 2, cause: null },
      ...exits(3),
    ]);
    const curve = kaplanMeier(table, { events: ['home', 'unheard of'] });
    expect(curve).toMatchObject({ n: 4, events: 2, censored: 2 });
    expect(curve.points[1]).toMatchObject({ time: 2, events: 0, censored: 2, survival: 0.75 });
  });

  it('begins at the start asked for: who left before has no part, who leaves at it does', () => {
    const table = tableOf([...exits(1, 5, 8), { time: 9, cause: null, entry: 6 }]);
    const curve = kaplanMeier(table, { start: 5 });
    expect(curve.n).toBe(3);
    // At 5: two at risk, one leaves; at 8: two at risk (one entered at 6), one leaves.
    expect(curve.points.map((point) => point.survival)).toEqual([0.5, 0.25, 0.25]);
    expect(survivalAt(curve, 5).survival).toBe(0.5);
    expect(survivalAt(curve, 4.9).survival).toBeNull();
  });

  it('is 1 between the start and the first exit', () => {
    const curve = kaplanMeier(tableOf(exits(5, 8)), { start: 3, confidenceType: 'log-log' });
    expect(survivalAt(curve, 3)).toMatchObject({
      atRisk: 2,
      survival: 1,
      standardError: 0,
      lower: 1,
      upper: 1,
    });
    expect(survivalAt(curve, -1).survival).toBeNull();
    expect(survivalAt(curve, Number.NaN).survival).toBeNull();
  });

  it('says when everybody at risk left while others were yet to enter', () => {
    const late: RiskRow[] = [
      { time: 8, cause: 'home', entry: 3 },
      { time: 9, cause: null, entry: 4 },
    ];
    expect(kaplanMeier(tableOf([...exits(2), ...late])).emptiedAt).toBe(2);
    expect(kaplanMeier(tableOf([...exits(2), ...late]), { start: 3 }).emptiedAt).toBeNull();
    expect(kaplanMeier(tableOf(exits(2, 3))).emptiedAt).toBeNull();
  });

  it('gives estimates but no errors when rows count for fractions', () => {
    const weights = [0.1, 0.2, 0.7];
    const rows = weights.map((weight, row) => ({ time: row + 1, cause: 'home', weight }));
    const curve = kaplanMeier(tableOf(rows));
    expect(curve.isFractional).toBe(true);
    expect(curve.points[0]?.survival).toBeCloseTo(0.9, 12);
    expect(curve.points[2]?.survival).toBe(0);
    for (const point of curve.points)
      expect(point).toMatchObject({ standardError: null, lower: null, upper: null });
    expect(survivalAt(curve, 0)).toMatchObject({ survival: 1, standardError: null, lower: null });
  });

  it('is exactly 0 when all at risk leave, although the fractions do not add up exactly', () => {
    // 0.1 + 0.2 + 0.3 enter at 3, which is a rounding more than the 0.3 + 0.2 + 0.1 that leave later.
    const late = [0.1, 0.2, 0.3].map(
      (weight, i): RiskRow => ({ time: 7 + i, cause: null, entry: 3, weight }),
    );
    const curve = kaplanMeier(tableOf([...exits(2), ...late]));
    expect(curve.points[0]?.survival).toBe(0);
    expect(curve.emptiedAt).toBe(2);
  });

  it.each([0, 1, 95, Number.NaN])('refuses a level of %f', (level) => {
    expect(() => kaplanMeier(tableOf([]), { level })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-level' }),
    );
  });

  it('stays exact with ten million rows', () => {
    // A million leave on each of ten days: S falls by a tenth each day, with se √(S(1 − S)/n) as nobody is censored.
    const rows = Array.from({ length: 10 }, (_, day) => ({ time: day, cause: 'home', weight: 1_000_000 }));
    const [, , third] = kaplanMeier(tableOf(rows)).points;
    expect(third?.survival).toBeCloseTo(0.7, 14);
    expect(third?.standardError).toBeCloseTo(Math.sqrt((0.7 * 0.3) / 1e7), 16);
  });
});
