import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRiskTables, type RiskRow } from '../risk-table/index.js';
import { rowsArbitrary, tableFrom } from '../testing/arbitraries.js';
import { aalenJohansen, type IncidenceCurve } from './aalen-johansen.js';
import { kaplanMeier, type SurvivalCurve } from './kaplan-meier.js';

/**
 * The variance of a cumulative incidence by the closed form of the literature, term by term: what the estimator must
 * give, computed in another way. `null` where a term is infinite.
 */
function closedFormVariance(
  { points: all }: SurvivalCurve,
  { points }: IncidenceCurve,
  last: number,
): number | null {
  let sum = 0;
  for (let j = 0; j <= last; j += 1) {
    const { atRisk: n = 0, events: d = 0 } = all[j] ?? {};
    const k = points[j]?.events ?? 0;
    const before = all[j - 1]?.survival ?? 1;
    const risen = (points[last]?.value ?? 0) - (points[j]?.value ?? 0);
    if (n === d && Math.abs(risen) > 1e-12) return null;
    if (n !== d) sum += (risen ** 2 * d) / (n * (n - d));
    sum += (before ** 2 * k * (n - k)) / n ** 3 - (2 * risen * before * k) / n ** 2;
  }
  return sum;
}

describe('for all rows', () => {
  it('the shares left for each cause and the share not left add up to 1', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const table = tableFrom(rows);
        const curves = aalenJohansen(table);
        kaplanMeier(table).points.forEach(({ survival }, i) => {
          const total = curves.reduce((sum, curve) => sum + (curve.points[i]?.value ?? 0), survival);
          expect(total).toBeCloseTo(1, 12);
        });
      }),
    );
  });

  it('the variance of a cumulative incidence is the closed form', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const table = tableFrom(rows);
        const survival = kaplanMeier(table);
        for (const curve of aalenJohansen(table)) {
          curve.points.forEach(({ standardError }, i) => {
            const expected = closedFormVariance(survival, curve, i);
            if (expected !== null) expect((standardError ?? 0) ** 2).toBeCloseTo(expected, 12);
          });
        }
      }),
    );
  });

  it('with one cause, its incidence is what Kaplan-Meier leaves, with the same error', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const table = tableFrom(rows.map((row) => ({ ...row, cause: row.cause === null ? null : 'home' })));
        const [home] = aalenJohansen(table, { causes: ['home'] });
        kaplanMeier(table).points.forEach(({ survival, standardError }, i) => {
          expect(home?.points[i]?.value).toBeCloseTo(1 - survival, 12);
          expect(home?.points[i]?.standardError).toBeCloseTo(standardError ?? 0, 7);
        });
      }),
    );
  });

  it('whole weights are repeated rows', () => {
    fc.assert(
      fc.property(
        rowsArbitrary,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 40, maxLength: 40 }),
        (rows, weights) => {
          const weightOf = (row: number) => weights[row] ?? 1;
          const weighted = tableFrom(rows.map((row, i): RiskRow => ({ ...row, weight: weightOf(i) })));
          const repeated = tableFrom(
            rows.flatMap((row, i) => Array.from({ length: weightOf(i) }, () => row)),
          );
          expect(weighted).toEqual(repeated);
          expect(kaplanMeier(weighted)).toEqual(kaplanMeier(repeated));
        },
      ),
    );
  });

  it('merged tables give the curve of the pooled rows', () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, (a, b) => {
        const merged = mergeRiskTables(tableFrom(a), tableFrom(b));
        expect(kaplanMeier(merged)).toEqual(kaplanMeier(tableFrom([...a, ...b])));
        expect(aalenJohansen(merged)).toEqual(aalenJohansen(tableFrom([...a, ...b])));
      }),
    );
  });

  it('those at risk are those that entered before a time and left at it or later', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        for (const { time, atRisk } of kaplanMeier(tableFrom(rows)).points) {
          const isAtRisk = (row: RiskRow) => row.time >= time && (!row.entry || row.entry < time);
          expect(atRisk).toBe(rows.filter(isAtRisk).length);
        }
      }),
    );
  });

  it('a curve never rises, and lies within its limits', () => {
    const types = fc.constantFrom('log', 'log-log', 'plain');
    fc.assert(
      fc.property(rowsArbitrary, types, (rows, confidenceType) => {
        let before = 1;
        for (const { survival, lower, upper } of kaplanMeier(tableFrom(rows), { confidenceType }).points) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(lower ?? 0).toBeLessThanOrEqual(survival);
          expect(upper ?? 1).toBeGreaterThanOrEqual(survival);
          before = survival;
        }
      }),
    );
  });
});
