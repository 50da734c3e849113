import type { Figure } from '@jeugd/metrics';
import { describe, expect, it } from 'vitest';
import { stockAndFlow, stockMetric } from './stock-and-flow.js';
import { withoutNumbers } from './without-numbers.js';

const part = (name: string, value: number, by: Figure['by'] = {}): Figure => ({
  metric: stockMetric,
  version: '1',
  by,
  params: { part: name },
  value,
  unit: 'persons',
  interval: null,
  n: 827,
  excluded: 0,
  cohort: 'period',
  window: { from: '2023-01-01', until: '2024-01-01' },
  asOf: '2024-06-01',
  warnings: [],
  suppressed: false,
});
// 9 at the start, 818 came, 627 went: 200 at the end.
const parts = (by: Figure['by'] = {}) => [
  part('opening', 9, by),
  part('inflow', 818, by),
  part('outflow', 627, by),
  part('closing', 200, by),
];
const hidesOpening = (figures: readonly Figure[]) =>
  figures.map((figure) => (figure.params['part'] === 'opening' ? withoutNumbers(figure) : figure));

describe('stock and flow', () => {
  it('shows all parts when none is hidden', () => {
    expect(stockAndFlow(parts(), parts({ year: '2023' }))).toEqual({
      totals: parts(),
      years: parts({ year: '2023' }),
      hidden: 0,
    });
  });

  it('hides the parts that would give a hidden one away: 200 + 627 − 818 is 9', () => {
    const { totals, hidden } = stockAndFlow(hidesOpening(parts()), []);
    expect(totals.every(({ suppressed, value, n }) => suppressed && value === null && n === null)).toBe(true);
    expect(hidden).toBe(3);
  });

  it('hides the whole year, and the totals from which it could be taken', () => {
    const years = [...hidesOpening(parts({ year: '2022' })), ...parts({ year: '2023' })];
    const shown = stockAndFlow(parts(), years);
    expect(shown.totals.every(({ suppressed }) => suppressed)).toBe(true);
    expect(shown.years.map(({ suppressed }) => suppressed)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false, false],
    ]);
    expect(shown.hidden).toBe(7);
  });
});
