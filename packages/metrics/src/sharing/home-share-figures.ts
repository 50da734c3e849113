/**
 * From a shared table to figures: the share home on each of its days.
 */
import type { Locale } from '@jeugd/core';
import { shareEstimate } from '../catalogue/estimates.js';
import { homeShareAtTDescription } from '../catalogue/time-in-care/descriptions/home-share-at-t.js';
import type { Figure } from '../figures/figure.js';
import { type FigureWarning, warning } from '../figures/warnings.js';
import type { Labels } from '../risk-table/risk-table.js';
import type { StateCell, StateTable } from '../state-table/state-table.js';
import { checkedLevel, usualLevel } from '../statistics/level.js';
import { definitionOf } from './shared-definition.js';
import { protectedTogether, type TableFigureOptions } from './time-to-home-figures.js';

/**
 * The share home on each day of a state table: the figures that `computeMetrics` gives for the records behind it. Of a
 * table that was made publishable, every figure says in its warnings what was lost.
 *
 * A table without cells gives figures with the value `null`: `suppressed` when cells were left out, else `no-cases`.
 * Rows that were rejected cannot be told apart by group.
 *
 * @dutch aandeel thuis op dag t uit een toestandentabel
 * @throws {JeugdError} `metrics/other-metric` when the table counts something else, or in another version
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const { table } = homeShareTable({ about, placements }, { asOf: '2024-01-01', days: [30, 90] });
 * homeShareFigures(mergeStateTables(table, table)).map(({ value, n }) => [value, n]); // [[0, 2], [1, 2]]
 */
export function homeShareFigures(table: StateTable, options: TableFigureOptions = {}): Figure[] {
  const { by, locale = 'en' } = options;
  const level = checkedLevel(options.level ?? usualLevel);
  const names = by === undefined ? [] : valuesOf(table, by);
  const groups: Labels[] =
    by === undefined || names.length === 0 ? [{}] : names.map((name) => ({ [by]: name }));
  const figures = groups.flatMap((group) => {
    const cells = table.cells.filter(
      ({ labels }) => by === undefined || names.length === 0 || labels[by] === group[by],
    );
    return table.days.map((day, position) =>
      figureOn(day, position, { table, cells, by: group, level, locale }),
    );
  });
  return protectedTogether(figures, options);
}

function valuesOf({ cells }: StateTable, label: string): string[] {
  const values = cells.flatMap(({ labels }) => (Object.hasOwn(labels, label) ? (labels[label] ?? []) : []));
  return [...new Set(values)].sort();
}

/** The part of a table that a figure is about. */
interface Part {
  readonly table: StateTable;
  readonly cells: readonly StateCell[];
  readonly by: Labels;
  readonly level: number;
  readonly locale: Locale;
}

function figureOn(day: number, position: number, { table, cells, by, level, locale }: Part): Figure {
  const { window, asOf, lastingNights, minNights } = definitionOf(table.definition, homeShareAtTDescription);
  const { id, version, unit, cohort } = homeShareAtTDescription;
  const sum = (countOf: (cell: StateCell) => number) =>
    cells.reduce((total, cell) => total + countOf(cell), 0);
  const inState = (state: string) =>
    sum(({ states }) => (Object.hasOwn(states, state) ? (states[state]?.[position] ?? 0) : 0));
  const notFollowed = sum((cell) => cell.notFollowed[position] ?? 0);
  const all = sum(({ states }) =>
    Object.values(states).reduce((total, counts) => total + (counts[position] ?? 0), 0),
  );
  const unknown = inState('unknown');
  const about = {
    metric: id,
    version,
    by,
    params: { lastingNights, minNights, t: day },
    unit,
    cohort,
    window,
    asOf,
  };
  const said = [
    ...countWarning('not-followed', notFollowed, locale),
    ...countWarning('state-unknown', unknown, locale),
    ...countWarning('cells-left-out', table.protection?.cellsLeftOut ?? 0, locale),
    ...countWarning('states-pooled', table.protection?.statesPooled ?? 0, locale),
  ];
  const excluded = (table.excluded ?? 0) + notFollowed + unknown;
  if (cells.length === 0 && (table.protection?.cellsLeftOut ?? 0) > 0) {
    const nothing = { value: null, reason: 'suppressed', interval: null, n: null, suppressed: true } as const;
    return { ...about, ...nothing, excluded, warnings: said };
  }
  const estimate = shareEstimate(
    inState('home'),
    all - unknown,
    level,
    cells.length === 0 ? 'no-cases' : 'no-follow-up',
  );
  return { ...about, ...estimate, n: all - unknown, excluded, warnings: said, suppressed: false };
}

function countWarning(code: FigureWarning['code'], count: number, locale: Locale): FigureWarning[] {
  return count > 0 ? [warning(code, locale, { count })] : [];
}
