/**
 * What the pictures show besides figures: a curve and three tables, each as it may be published.
 */
import {
  addDays,
  daysBetween,
  type Episode,
  type EpisodeSet,
  type PlainDate,
  type Register,
  type RegisterIndex,
} from '@jeugd/core';
import {
  entryCohort,
  homeLikenessOverTime,
  kaplanMeier,
  type PublishedTable,
  protectTable,
  publishableRiskTable,
  riskTable,
  type SurvivalCurve,
  timeInCare,
  transitionTable,
} from '@jeugd/metrics';
import { ageTable } from '@jeugd/views';
import type { Scope } from './scope.js';

/** How long children of the entry cohort are away, wherever they go then; `null` when it is about too few. */
export function awayCurve(episodes: EpisodeSet, { window, minCell }: Scope): SurvivalCurve | null {
  const rows = timeInCare(entryCohort(episodes, window), episodes);
  const { table } = riskTable(rows, { definition: 'time away' });
  if (minCell <= 1) return kaplanMeier(table);
  const safe = publishableRiskTable(table, { minCell });
  return safe.cells.length < table.cells.length ? null : kaplanMeier(safe);
}

/**
 * How many children went from which care form to which. Most steps nobody takes, so zeros are shown. Ways out but home
 * are counted together: one by one they stand among the figures, where others of them are hidden.
 */
export function flowTable(index: RegisterIndex, { asOf, window, minCell }: Scope): PublishedTable {
  const policy = { minCell, showZeros: true };
  return transitionTable(index, { asOf, ...window, policy, exits: 'home-or-not' }).published;
}

/** How many children stay at each level of the scale, on about twenty days. On most days most levels are empty. */
export function levelTable(index: RegisterIndex, { asOf, window, minCell }: Scope): PublishedTable {
  const policy = { minCell, showZeros: true };
  const months = stepFor(daysBetween(window.from, window.until));
  return homeLikenessOverTime(index, { asOf, ...window, months, policy }).published;
}

/** Months between two days of a row of at most two dozen. */
function stepFor(days: number): number {
  const least = days / daysInMonth / 24;
  return [1, 3, 6, 12].find((months) => months >= least) ?? Math.ceil(least / 12) * 12;
}

const daysInMonth = 30.4375;

/** Ages two years together: single years soon make small numbers. */
const bands = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18];

/** The children away from home on the last day of the window, by age and sex. */
export function ageTableOf(
  { persons = [] }: Register,
  { episodes }: EpisodeSet,
  { window, minCell }: Scope,
): { readonly day: PlainDate; readonly table: PublishedTable } {
  const day = addDays(window.until, -1);
  const away = new Set(
    episodes.filter((episode) => isRunningOn(episode, day)).map(({ personId }) => personId),
  );
  const { persons: counts } = ageTable(
    persons.filter(({ id }) => away.has(id)),
    day,
    { bands },
  );
  return { day, table: protectTable(counts, { minCell, showZeros: true }) };
}

function isRunningOn({ start, end, leftOn = end }: Episode, day: PlainDate): boolean {
  return start <= day && (leftOn === undefined || day < leftOn);
}
