/** The window of a figure, and what to know about it. */
import { addDays, addYears, earliest, latest, type PlainDate, type TableName } from '@jeugd/core';
import type { Cohort, FigureWindow } from '../figures/figure.js';
import type { WarningCode } from '../figures/warnings.js';
import type { Study } from './study.js';

/** The window, with its warnings. */
export interface ChosenWindow {
  readonly window: FigureWindow;
  readonly warnings: readonly WarningCode[];
}

/** From what the first day is taken where nothing says it: the episodes, or what begins in the tables that are read. */
export type WindowBasis = 'episodes' | readonly TableName[];

/**
 * The window asked for, else the days that the register covers, else from the earliest record on. It never goes beyond
 * `asOf`; that of exits never beyond the last day on which an exit can be seen to have lasted.
 */
export function windowOf(study: Study, cohort: Cohort, basis: WindowBasis = 'episodes'): ChosenWindow {
  const { register, settings, followedUntil } = study;
  const { coverage } = register.about;
  const { asOf } = settings;
  const until = settings.until ?? coverage?.end ?? asOf;
  const last = cohort === 'exit' && basis === 'episodes' ? earliest(asOf, addDays(followedUntil, 1)) : asOf;
  const upTo = earliest(until, last);
  const from = settings.from ?? coverage?.start ?? firstDayOf(study, basis) ?? upTo;
  const window = { from, until: latest(upTo, from) };

  const warnings: WarningCode[] = [];
  if (coverage === undefined) warnings.push('no-coverage');
  else if (window.from < coverage.start || window.until > coverage.end) {
    warnings.push('window-outside-coverage');
  }
  if (settings.until !== undefined && settings.until > asOf) warnings.push('window-cut');
  if (isAfterData(study)) warnings.push('as-of-after-data');
  return { window, warnings };
}

/** The part of each calendar year that lies in the window. */
export function calendarYearsOf({ from, until }: FigureWindow): FigureWindow[] {
  const years: FigureWindow[] = [];
  for (let start = from; start < until; ) {
    const end = earliest(newYearAfter(start), until);
    years.push({ from: start, until: end });
    start = end;
  }
  return years;
}

function newYearAfter(day: PlainDate): PlainDate {
  return addYears(`${day.slice(0, 4)}-01-01` as PlainDate, 1);
}

function isAfterData({ register, settings }: Study): boolean {
  const { extractedOn, coverage } = register.about;
  const end = coverage?.end ?? extractedOn;
  return end !== undefined && settings.asOf > end;
}

/**
 * The first day on which the register knows of care, or of measures for a figure about these alone: where a figure reads
 * both, measures from before its care would stretch the window over years without any.
 */
function firstDayOf({ register, episodes }: Study, basis: WindowBasis): PlainDate | undefined {
  if (basis === 'episodes') return firstStart([episodes().episodes]);
  const care = (['trajectories', 'placements'] as const).filter((table) => basis.includes(table));
  const tables = care.length === 0 && basis.includes('measures') ? (['measures'] as const) : care;
  return firstStart(tables.map((table) => register[table] ?? []));
}

function firstStart(tables: readonly (readonly { readonly start: PlainDate }[])[]): PlainDate | undefined {
  let first: PlainDate | undefined;
  for (const table of tables) {
    for (const { start } of table) if (first === undefined || start < first) first = start;
  }
  return first;
}
