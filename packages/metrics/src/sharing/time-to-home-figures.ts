/**
 * From a shared table to figures: the same as from the records, or what is left of it after protection.
 */
import type { Locale } from '@jeugd/core';
import { timeToHomeDescription } from '../catalogue/time-in-care/descriptions/time-to-home.js';
import { homeEstimate } from '../catalogue/time-in-care/time-to-home.js';
import { protectFigures } from '../disclosure/figure-sets/protect-figures.js';
import { publicationPolicy } from '../disclosure/policy.js';
import { isFollowedTo, mayHaveCrossed } from '../figures/curve.js';
import type { Figure } from '../figures/figure.js';
import { type FigureWarning, warning } from '../figures/warnings.js';
import { isFractional } from '../risk-table/balance.js';
import { cellsWhere, groupsOf, type Labels, type RiskTable } from '../risk-table/risk-table.js';
import { checkedLevel, usualLevel } from '../statistics/level.js';
import { riskSetsOf } from '../survival/risk-sets.js';
import { definitionOf } from './shared-definition.js';

/**
 * How figures are made of a table.
 *
 * @dutch keuzes voor cijfers uit een tabel
 */
export interface TableFigureOptions {
  /** The label by which figures are told apart; all cells together unless told. */
  readonly by?: string;
  /** Figures about fewer children, or that give away so few, are suppressed; 0 (none) unless told. */
  readonly minCell?: number;
  /** With `minCell`: show that none had the event, or all, which tells the same of every child. Hidden unless told. */
  readonly showZeros?: boolean;
  /** Confidence level, 0.95 unless told. */
  readonly level?: number;
  /** Language of the warnings, `en` unless told. */
  readonly locale?: Locale;
}

/**
 * Days to home from a risk table: the figures that `computeMetrics` gives for the records behind it. Of a table that
 * was made publishable, every figure says in its warnings what was lost; there is then no share by a day (`within`) that
 * a return home may have been moved across.
 *
 * A table without cells gives one figure with the value `null`: `suppressed` when cells were left out, else `no-cases`.
 * With fractional weights there is no interval, and a warning says why. What was excluded cannot be told apart by
 * group.
 *
 * @dutch dagen tot thuis uit een risicotabel
 * @throws {JeugdError} `metrics/other-metric` when the table counts something else, or in another version
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const { table } = timeToHomeTable({ about, placements }, { asOf: '2024-01-01' });
 * timeToHomeFigures(mergeRiskTables(table, table))[0].n; // 2
 * timeToHomeFigures(table)[0].value; // 59
 */
export function timeToHomeFigures(table: RiskTable, options: TableFigureOptions = {}): Figure[] {
  const { by, locale = 'en' } = options;
  const level = checkedLevel(options.level ?? usualLevel);
  const names = by === undefined ? [] : groupsOf(table, by);
  const groups: Labels[] =
    by === undefined || names.length === 0 ? [{}] : names.map((name) => ({ [by]: name }));
  const figures = groups.map((group) => figureOf(table, group, { level, locale }));
  return protectedTogether(figures, options);
}

/** Figures are protected together: what one hides another must not give away. There is a row per child. */
export function protectedTogether(
  figures: readonly Figure[],
  { minCell = 0, showZeros = publicationPolicy.showZeros, locale = 'en' }: TableFigureOptions,
): Figure[] {
  if (minCell <= 1) return [...figures];
  const counted = figures.map((figure) => ({ figure, children: figure.n ?? 0 }));
  const isLeft = figures.every(({ suppressed }) => !suppressed);
  return isLeft ? [...protectFigures(counted, { minCell, showZeros }, locale).figures] : [...figures];
}

function figureOf(
  table: RiskTable,
  by: Labels,
  { level, locale }: { readonly level: number; readonly locale: Locale },
): Figure {
  const { window, asOf, lastingNights, minNights } = definitionOf(table.definition, timeToHomeDescription);
  const { id, version, unit, cohort } = timeToHomeDescription;
  const part = { ...table, cells: cellsWhere(table, by) };
  const about = {
    metric: id,
    version,
    by,
    params: { lastingNights, minNights },
    unit,
    excluded: table.excluded ?? 0,
    cohort,
    window,
    asOf,
    warnings: warningsOf(part, locale),
  };
  const hasLost = part.cells.length === 0 && (table.protection?.cellsLeftOut ?? 0) > 0;
  if (hasLost) {
    return { ...about, value: null, reason: 'suppressed', interval: null, n: null, suppressed: true };
  }
  const nobody = part.cells.length === 0 ? 'no-cases' : 'no-follow-up';
  const n = riskSetsOf(part, {}).n;
  const estimate = homeEstimate(part, level, nobody);
  const warnings = [...about.warnings, ...crossedWarning(part, estimate, locale)];
  return { ...about, ...estimate, n, warnings, suppressed: false };
}

/** The days by which the share is not known, because a return home may have been moved across them. */
function crossedWarning(
  { protection }: RiskTable,
  { within = [], curve = [] }: Pick<Figure, 'within' | 'curve'>,
  locale: Locale,
): FigureWarning[] {
  const moved = protection?.moved['home'] ?? 0;
  const isCrossed = (time: number) => isFollowedTo(curve, time) && mayHaveCrossed(curve, time, moved);
  const days = within.map(({ time }) => time).filter(isCrossed);
  return days.length === 0 ? [] : [warning('days-crossed', locale, { days: days.join(', ') })];
}

/** What was lost, in words. */
function warningsOf({ cells, protection }: RiskTable, locale: Locale): FigureWarning[] {
  const said: FigureWarning[] = [];
  if (cells.some(isFractional)) said.push(warning('fractional-weights', locale));
  if (protection === undefined) return said;
  const {
    cellsLeftOut,
    moved: { home: days = 0, ...causes },
    otherMoved,
    causesPooled,
    cutShort,
  } = protection;
  const others = Math.max(otherMoved, ...Object.values(causes));
  if (cellsLeftOut > 0) said.push(warning('cells-left-out', locale, { count: cellsLeftOut }));
  if (days > 0 || others > 0) said.push(warning('times-moved', locale, { days, others }));
  if (causesPooled > 0) said.push(warning('causes-pooled', locale, { count: causesPooled }));
  if (cutShort > 0) said.push(warning('follow-up-cut', locale, { count: cutShort }));
  return said;
}
