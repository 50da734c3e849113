/** Invented figures for tests. */
import type { Figure } from '@jeugd/metrics';

/** A figure of days to home, with what is said of it. */
export function figure(said: Partial<Figure> = {}): Figure {
  return {
    metric: 'time-to-home',
    version: '1',
    by: {},
    params: {},
    value: 60,
    unit: 'days',
    interval: { lower: 50, upper: 80, level: 0.95, method: 'aalen-johansen-log' },
    n: 40,
    excluded: 0,
    cohort: 'entry',
    window: { from: '2023-01-01', until: '2024-01-01' },
    asOf: '2024-06-01',
    warnings: [],
    suppressed: false,
    ...said,
  };
}

/** A figure that is left out because it is about too few children. */
export function hiddenFigure(said: Partial<Figure> = {}): Figure {
  return figure({ value: null, interval: null, n: null, suppressed: true, reason: 'suppressed', ...said });
}

/** A figure of stock and flow in a year. */
export function stockFigure(year: string, part: string, value: number): Figure {
  return figure({
    metric: 'protection-stock-and-flow',
    unit: 'persons',
    cohort: 'period',
    by: { year },
    params: { part },
    value,
    interval: null,
  });
}
