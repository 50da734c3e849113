/**
 * Figures as CSV: a row per figure, for a spreadsheet or a notebook.
 */
import { writeCsv } from '@jeugd/files';
import type { Figure } from '@jeugd/metrics';

const columns = [
  'metric',
  'version',
  'by',
  'group',
  'params',
  'value',
  'unit',
  'reason',
  'lower',
  'upper',
  'level',
  'method',
  'n',
  'numerator',
  'denominator',
  'events',
  'censored',
  'excluded',
  'cohort',
  'from',
  'until',
  'asOf',
  'suppressed',
  'warnings',
] as const;

/** A cell for each column; none where there is nothing to say. */
type Cells = Readonly<
  Partial<Record<(typeof columns)[number], string | number | boolean | null | undefined>>
>;

/** The figures as CSV. What is not estimable is an empty cell, with its reason beside it. */
export function figuresCsv(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const cells = cellsOf(figure);
    return columns.map((column) => cells[column] ?? null);
  });
  return writeCsv({ columns, rows });
}

/** What fills the columns; keys of a figure that have no column are left out later. */
function cellsOf(figure: Figure): Cells {
  const { by, params, interval, window, warnings } = figure;
  return {
    ...figure,
    by: Object.keys(by).join(' '),
    group: Object.values(by).join(' '),
    params: Object.entries(params)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    lower: interval?.lower,
    upper: interval?.upper,
    level: interval?.level,
    method: interval?.method,
    from: window.from,
    until: window.until,
    warnings: warnings.map(({ code }) => code).join(' '),
  };
}
