/** Home within so many days: read from the figure of days to home. */

import { lastAtOrBefore } from '../survival/steps.js';
import { isFollowedTo, mayHaveCrossed } from './curve.js';
import type { Figure, ShareWithin } from './figure.js';

/**
 * The share of the cohort that had the event within so many days, that day included, with its interval: read from the
 * curve of a figure such as `time-to-home`. The share counts other exits as competing, so that it never overstates.
 *
 * `null` when the figure has no curve (it is suppressed, or no time to an event). The value is `null` when nobody was
 * followed so far, or when disclosure control made the curve less fine and the day is not among those in `within`, or moved
 * exits that may have crossed the day.
 *
 * @dutch aandeel thuis binnen zoveel dagen
 * @example
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 *   { id: 'p2', personId: 'c2', careForm: 'pleegzorg', start: '2023-01-01' },
 * ] as const;
 * const register = { about: { version: '1' }, placements } as const;
 * const [figure] = computeMetrics(register, { asOf: '2024-01-01', metrics: ['time-to-home'] }).figures;
 * shareWithin(figure, 58)?.value; // 0
 * shareWithin(figure, 59)?.value; // 0.5
 * shareWithin(figure, 1000)?.value; // null
 */
export function shareWithin(figure: Figure, days: number): ShareWithin | null {
  const given = figure.within?.find(({ time }) => time === days);
  if (given !== undefined) return given;
  const { curve } = figure;
  if (curve === undefined) return null;
  const isCoarse = curve.some(({ atRisk }) => atRisk === undefined);
  const isKnown = !isCoarse && isFollowedTo(curve, days) && !mayHaveCrossed(curve, days, movedIn(figure));
  if (!isKnown) return { time: days, value: null, lower: null, upper: null };
  const point = curve[lastAtOrBefore(curve, days)];
  if (point === undefined || point.value === 0) return { time: days, value: 0, lower: null, upper: null };
  const { value, lower, upper } = point;
  return { time: days, value, lower, upper };
}

/** How far the exits of its curve were moved for publication, as its warning says. */
function movedIn({ warnings }: Figure): number {
  const days = warnings.find(({ code }) => code === 'times-moved')?.params?.['days'];
  return typeof days === 'number' ? days : 0;
}
