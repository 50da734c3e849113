/**
 * Stock and flow, as it may be shown. The stock at the start plus who came less who went is the stock at the end, and that
 * is the start of the next year: of what is hidden in one part the others leave little to guess.
 */
import type { Figure } from '@jeugd/metrics';
import { withoutNumbers } from './without-numbers.js';

/** The metric. */
export const stockMetric = 'protection-stock-and-flow';

export interface StockAndFlow {
  /** Of the whole window. */
  readonly totals: readonly Figure[];
  /** Of each year. */
  readonly years: readonly Figure[];
  /** How many were hidden beside those that were hidden already. */
  readonly hidden: number;
}

/** A year in which a part is hidden hides all its parts; a total is shown when nothing is hidden in any year. */
export function stockAndFlow(totals: readonly Figure[], years: readonly Figure[]): StockAndFlow {
  const hiddenYears = new Set(years.filter(({ suppressed }) => suppressed).map(({ by }) => by['year']));
  const showsTotals = ![...totals, ...years].some(({ suppressed }) => suppressed);
  const shown = {
    totals: showsTotals ? totals : totals.map(withoutNumbers),
    years: years.map((figure) => (hiddenYears.has(figure.by['year']) ? withoutNumbers(figure) : figure)),
  };
  const before = [...totals, ...years];
  const after = [...shown.totals, ...shown.years];
  return {
    ...shown,
    hidden: after.filter((figure, at) => figure.suppressed && !before[at]?.suppressed).length,
  };
}
