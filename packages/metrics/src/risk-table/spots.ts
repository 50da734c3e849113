/**
 * Counts at times, while they are put together until none is small.
 */
import { emptyCell } from './cells.js';
import { cellOf, countCell, noCounts } from './counts.js';
import type { Labels, RiskCell } from './risk-table.js';

/** A count at a time. */
export interface Spot {
  readonly time: number;
  readonly count: number;
}

/** A count that was moved. */
export interface MovedSpot extends Spot {
  /** The furthest that any of it was moved, in whole steps: the distance itself could name the day of one child. */
  readonly moved: number;
}

/** The counts of a cell by what happened. */
export interface Spots {
  readonly labels: Labels;
  readonly atOrigin: number;
  readonly entered: readonly Spot[];
  readonly left: ReadonlyMap<string, readonly Spot[]>;
  readonly censored: readonly Spot[];
}

/** The counts of a cell, those that are 0 left out. */
export function spotsOf({ labels, times, atOrigin, entered, left, censored }: RiskCell): Spots {
  const spots = (counts: readonly number[]): Spot[] =>
    times.map((time, row) => ({ time, count: counts[row] ?? 0 })).filter(({ count }) => count > 0);
  return {
    labels,
    atOrigin,
    entered: spots(entered),
    left: new Map(Object.entries(left).map(([cause, counts]) => [cause, spots(counts)])),
    censored: spots(censored),
  };
}

/** How many there are in all. */
export function totalOf(spots: readonly Spot[]): number {
  return spots.reduce((sum, { count }) => sum + count, 0);
}

/** Spots of some kinds in order of time. */
export function inOrder(...kinds: readonly (readonly Spot[])[]): Spot[] {
  return kinds.flat().sort((a, b) => a.time - b.time);
}

/** Where those that are put together stand: at their median, or at the last of them. */
export type Placing = 'middle' | 'end';

/** How spots are put together. */
export interface Together {
  /** So many of a kind, or more. */
  readonly least: number;
  /** Times are multiples of this. */
  readonly step: number;
}

/** Exits or censorings, put together until they are enough; the last few join those before them. */
export function exitsTogether(
  spots: readonly Spot[],
  { least, step }: Together,
  placing: Placing,
): MovedSpot[] {
  return groupsOf(inOrder(spots), least).map((group) => {
    const time =
      placing === 'middle'
        ? Math.round(medianOf(group) / step) * step
        : Math.ceil((group.at(-1)?.time ?? 0) / step) * step;
    return movedTo(time, group, step);
  });
}

/** Entries, put together at the first of them; the first few join those after them. */
export function entriesTogether(spots: readonly Spot[], { least, step }: Together): MovedSpot[] {
  return groupsOf(inOrder(spots).reverse(), least).map((group) =>
    movedTo(Math.floor((group.at(-1)?.time ?? 0) / step) * step, group, step),
  );
}

/** Spots in the order in which they are walked, in groups of enough. */
function groupsOf(spots: readonly Spot[], least: number): (readonly Spot[])[] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const last = groups.at(-1);
    if (last !== undefined && totalOf(last) < least) last.push(spot);
    else groups.push([spot]);
  }
  const last = groups.at(-1) ?? [];
  const before = groups.at(-2);
  if (before === undefined || totalOf(last) >= least) return groups;
  return [...groups.slice(0, -2), [...before, ...last]];
}

/** The time by which half of them are gone. */
function medianOf(group: readonly Spot[]): number {
  const half = totalOf(group) / 2;
  let gone = 0;
  const found = group.find(({ count }) => {
    gone += count;
    return gone >= half;
  });
  return found?.time ?? 0;
}

function movedTo(time: number, group: readonly Spot[], step: number): MovedSpot {
  const furthest = group.reduce((most, spot) => Math.max(most, Math.abs(spot.time - time)), 0);
  return { time, count: totalOf(group), moved: Math.ceil(furthest / step) * step };
}

/** The furthest that a count was moved. */
export function mostMoved(spots: readonly MovedSpot[]): number {
  return spots.reduce((most, { moved }) => Math.max(most, moved), 0);
}

/** The cell that the spots make. An entry at 0 is one at the origin. */
export function cellOfSpots({ labels, atOrigin, entered, left, censored }: Spots): RiskCell | undefined {
  const counts = noCounts();
  const atStart = totalOf(entered.filter(({ time }) => time === 0));
  countCell(counts, { ...emptyCell, atOrigin: atOrigin + atStart });
  for (const { time, count } of entered) {
    if (time > 0) countCell(counts, { ...emptyCell, times: [time], entered: [count] });
  }
  for (const { time, count } of censored)
    countCell(counts, { ...emptyCell, times: [time], censored: [count] });
  for (const [cause, spots] of left) {
    for (const { time, count } of spots) {
      countCell(counts, { ...emptyCell, times: [time], left: Object.fromEntries([[cause, [count]]]) });
    }
  }
  return cellOf(counts, labels);
}
