/** What to hide beside a small number: the cheapest circle through it along which it can rise far enough. */
import type { Arc, TableNetwork } from './network.js';

/**
 * The arcs of that circle, the small number itself not among them. What is hidden already costs nothing, a count costs
 * what it is, a total more than all counts together. A count of none that is shown is not hidden: it would hide little.
 * There always is one, through the totals.
 */
export function cheapestCircle(
  network: TableNetwork,
  hidden: ReadonlySet<number>,
  small: number,
  rise: number,
): number[] {
  const { arcs, at } = network;
  const start = arcs[small]?.to ?? 0;
  const goal = arcs[small]?.from ?? 0;
  const everything = arcs.reduce((sum, { value }) => sum + value, 1);
  const costOf = (arc: number, { value, isTotal }: Arc) =>
    hidden.has(arc) ? 0 : value + (isTotal ? everything : 0);

  const cost = new Map<number, number>([[start, 0]]);
  const reachedBy = new Map<number, { readonly arc: number; readonly from: number }>();
  const done = new Set<number>();
  for (let node = nearest(cost, done); node !== undefined && node !== goal; node = nearest(cost, done)) {
    done.add(node);
    const soFar = cost.get(node) ?? 0;
    for (const arc of at[node] ?? []) {
      const ends = arcs[arc];
      if (ends === undefined || arc === small) continue;
      const isForward = ends.from === node;
      if (!isForward && ends.value < rise) continue; // it cannot fall so far
      if (ends.value === 0 && !hidden.has(arc)) continue;
      const next = isForward ? ends.to : ends.from;
      const total = soFar + costOf(arc, ends);
      if (total >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, total);
      reachedBy.set(next, { arc, from: node });
    }
  }
  return circleBack(reachedBy, start, goal);
}

function nearest(cost: ReadonlyMap<number, number>, done: ReadonlySet<number>): number | undefined {
  let found: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [node, value] of cost) {
    if (done.has(node) || value >= least) continue;
    found = node;
    least = value;
  }
  return found;
}

function circleBack(
  reachedBy: ReadonlyMap<number, { readonly arc: number; readonly from: number }>,
  start: number,
  goal: number,
): number[] {
  const circle: number[] = [];
  for (let node = goal; node !== start; ) {
    const step = reachedBy.get(node);
    if (step === undefined) break;
    circle.push(step.arc);
    node = step.from;
  }
  return circle;
}
