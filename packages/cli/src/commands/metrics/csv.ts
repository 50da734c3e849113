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

/**
 * The figures as CSV. What is not estimable is an empty cell, with its reason beside it. Last come the shares within so
 * many days, three columns for each number of days that a figure has.
 */
export function figuresCsv(figures: readonly Figure[]): string {
  const days = [...new Set(figures.flatMap(({ within = [] }) => within.map(({ time }) => time)))].sort(
    (one, other) => one - other,
  );
  const rows = figures.map((figure) => {
    const cells = cellsOf(figure);
    return [...columns.map((column) => cells[column] ?? null), ...withinCells(figure, days)];
  });
  const withinColumns = days.flatMap((day) => [`within${day}`, `within${day}Lower`, `within${day}Upper`]);
  return writeCsv({ columns: [...columns, ...withinColumns], rows });
}

/** The share within so many days, with its limits, for each of the days. */
function withinCells({ within = [] }: Figure, days: readonly number[]): (number | null)[] {
  return days.flatMap((day) => {
    const share = within.find(({ time }) => time === day);
    return [share?.value ?? null, share?.lower ?? null, share?.upper ?? null];
  });
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
