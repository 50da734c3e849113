/** Figures that cannot be made. */
import type { Draft } from '../figures/draft.js';
import type { FigureWindow } from '../figures/figure.js';

/** The figure of a register that lacks every table in which the cases could stand. */
export function withoutTables(window: FigureWindow): Draft {
  return { by: {}, window, value: null, reason: 'table-missing', interval: null, n: 0, children: 0 };
}
