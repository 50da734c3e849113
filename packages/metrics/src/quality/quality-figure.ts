/** A figure about the data themselves: no children are counted, but records and fields. */
import type { PlainDate, Register } from '@jeugd/core';
import { shareEstimate } from '../catalogue/estimates.js';
import type { Figure, FigureWindow } from '../figures/figure.js';
import type { Labels } from '../risk-table/risk-table.js';
import { usualLevel } from '../statistics/level.js';

/**
 * Where quality figures come from, and how sure their intervals are.
 *
 * @dutch keuzes voor kwaliteitscijfers
 */
export interface QualityOptions {
  /** The day on which the data were judged. */
  readonly asOf: PlainDate;
  /** What the register says about itself; without coverage the window is the day itself. */
  readonly about: Register['about'];
  /** Confidence level, 0.95 unless given. */
  readonly level?: number;
}

/** A share of records. */
export function qualityFigure(
  metric: string,
  by: Labels,
  counts: { readonly numerator: number; readonly denominator: number },
  { asOf, about, level = usualLevel }: QualityOptions,
): Figure {
  const { numerator, denominator } = counts;
  return {
    metric,
    version: '1',
    by,
    params: {},
    ...shareEstimate(numerator, denominator, level, 'no-records'),
    unit: 'proportion',
    excluded: 0,
    cohort: 'period',
    window: windowOf(about, asOf),
    asOf,
    warnings: [],
    suppressed: false,
  };
}

function windowOf({ coverage }: Register['about'], asOf: PlainDate): FigureWindow {
  return coverage === undefined ? { from: asOf, until: asOf } : { from: coverage.start, until: coverage.end };
}
