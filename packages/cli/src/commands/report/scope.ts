/** What all parts of a report have in common: the days they are about, and what may be shown. */
import type { Locale, PlainDate } from '@jeugd/core';
import type { FigureWindow } from '@jeugd/metrics';

export interface Scope {
  /** First day that is not observed. */
  readonly asOf: PlainDate;
  /** The days of the entry cohort. */
  readonly window: FigureWindow;
  /** Counts of fewer children are hidden; 0 hides nothing. */
  readonly minCell: number;
  readonly locale: Locale;
}
