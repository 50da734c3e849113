/**
 * What an outsider can work out of a hidden number: the least and the most it can be, given all that is shown and that
 * no count is below 0. Exact: it is the largest flow that can go around through the number.
 */
import type { TableNetwork } from './network.js';

/** The least and the most a number can be, both in. */
export interface FeasibleRange {
  readonly least: number;
  /** Infinity when nothing bounds it. */
  readonly most: number;
}

/** The range of one number of a table of which some are hidden; a number that is shown has no room. */
export function feasibleRange(
  network: TableNetwork,
  hidden: ReadonlySet<number>,
  arc: number,
): FeasibleRange {
  const value = network.arcs[arc]?.value ?? 0;
  if (!hidden.has(arc)) return { least: value, most: value };
  return {
    least: value - roomBelow(network, hidden, arc),
    most: value + roomAbove(network, hidden, arc, Number.POSITIVE_INFINITY),
  };
}

/** Whether the range of a hidden number is at least so wide. */
export function isRangeWide(
  network: TableNetwork,
  hidden: ReadonlySet<number>,
  arc: number,
  width: number,
): boolean {
  const above = roomAbove(network, hidden, arc, width);
  return above >= width || above + roomBelow(network, hidden, arc) >= width;
}

/** How much more it can be; no more is looked for once there is enough. */
function roomAbove(network: TableNetwork, hidden: ReadonlySet<number>, arc: number, enough: number): number {
  const { from = 0, to = 0 } = network.arcs[arc] ?? {};
  return largestFlow(network, hidden, { source: to, sink: from, without: arc, enough });
}

/** How much less it can be. */
function roomBelow(network: TableNetwork, hidden: ReadonlySet<number>, arc: number): number {
  const { from = 0, to = 0, value = 0 } = network.arcs[arc] ?? {};
  return largestFlow(network, hidden, { source: from, sink: to, without: arc, enough: value });
}

interface FlowQuestion {
  readonly source: number;
  readonly sink: number;
  /** The arc that closes the circle. */
  readonly without: number;
  readonly enough: number;
}

/**
 * Along hidden arcs any amount may flow on, against them at most what flows there. One way that carries enough is looked
 * for first: most often there is one.
 */
function largestFlow(
  network: TableNetwork,
  hidden: ReadonlySet<number>,
  { source, sink, without, enough }: FlowQuestion,
): number {
  const added = new Map<number, number>();
  const against = (arc: number) => (network.arcs[arc]?.value ?? 0) + (added.get(arc) ?? 0);
  const wayWith = (amount: number) => {
    const isOpen = (arc: number, isForward: boolean) =>
      arc !== without && hidden.has(arc) && (isForward || against(arc) >= amount);
    return shortestWay(network, isOpen, source, sink);
  };
  let total = 0;
  while (total < enough) {
    const way = wayWith(enough - total) ?? wayWith(1);
    if (way === undefined) break;
    const limits = way.map(({ arc, isForward }) => (isForward ? Number.POSITIVE_INFINITY : against(arc)));
    const amount = Math.min(enough - total, ...limits);
    total += amount;
    for (const { arc, isForward } of way)
      added.set(arc, (added.get(arc) ?? 0) + (isForward ? amount : -amount));
  }
  return total;
}

interface Step {
  readonly arc: number;
  readonly isForward: boolean;
}

function shortestWay(
  { arcs, at }: TableNetwork,
  isOpen: (arc: number, isForward: boolean) => boolean,
  source: number,
  sink: number,
): Step[] | undefined {
  const reachedBy = new Map<number, Step | undefined>([[source, undefined]]);
  const queue = [source];
  for (const node of queue) {
    for (const arc of at[node] ?? []) {
      const ends = arcs[arc];
      if (ends === undefined) continue;
      const isForward = ends.from === node;
      const next = isForward ? ends.to : ends.from;
      if (reachedBy.has(next) || !isOpen(arc, isForward)) continue;
      reachedBy.set(next, { arc, isForward });
      if (next === sink) return wayBack(arcs, reachedBy, sink);
      queue.push(next);
    }
  }
  return undefined;
}

function wayBack(
  arcs: TableNetwork['arcs'],
  reachedBy: ReadonlyMap<number, Step | undefined>,
  sink: number,
): Step[] {
  const way: Step[] = [];
  for (let step = reachedBy.get(sink); step !== undefined; ) {
    way.push(step);
    const ends = arcs[step.arc];
    step = reachedBy.get((step.isForward ? ends?.from : ends?.to) ?? sink);
  }
  return way;
}
