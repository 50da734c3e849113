/**
 * Controlled rounding: every number of a table becomes one of the two multiples around it, and the sums still hold.
 *
 * A number that is no multiple always lies on a circle of such numbers. Around it an amount is moved until one of them
 * has become a multiple, in the direction that moves the numbers least in all, and so on until all have. The same table
 * always gives the same numbers.
 */
import type { TableNetwork } from './network.js';

/** The rounded value of each arc. */
export function roundedValues({ arcs, at }: TableNetwork, base: number): number[] {
  const values = arcs.map(({ value }) => value);
  const isOpen = (arc: number) => (values[arc] ?? 0) % base !== 0;
  for (let start = 0; start < arcs.length; start += 1) {
    while (isOpen(start)) {
      const circle = openCircle({ arcs, at }, isOpen, start);
      const shift = bestShift(circle, values, arcs, base);
      if (shift === 0) break; // not in a table whose sums hold
      for (const { arc, sign } of circle) values[arc] = (values[arc] ?? 0) + sign * shift;
    }
  }
  return values;
}

/** A step around: along an arc (1) or against it (−1). */
interface Turn {
  readonly arc: number;
  readonly sign: 1 | -1;
}

/** Walks on over open arcs until a node is met again: every node with an open arc has another. */
function openCircle(
  { arcs, at }: Pick<TableNetwork, 'arcs' | 'at'>,
  isOpen: (arc: number) => boolean,
  start: number,
): Turn[] {
  const turns: Turn[] = [{ arc: start, sign: 1 }];
  const metAt = new Map<number, number>([[arcs[start]?.from ?? 0, 0]]);
  let node = arcs[start]?.to ?? 0;
  while (!metAt.has(node)) {
    metAt.set(node, turns.length);
    const came = turns.at(-1)?.arc;
    const arc = (at[node] ?? []).find((each) => each !== came && isOpen(each));
    const ends = arc === undefined ? undefined : arcs[arc];
    if (arc === undefined || ends === undefined) return [];
    const sign = ends.from === node ? 1 : -1;
    turns.push({ arc, sign });
    node = sign === 1 ? ends.to : ends.from;
  }
  return turns.slice(metAt.get(node));
}

/** How far to move: to the first multiple, forward or back, whichever leaves the numbers nearest to what they were. */
function bestShift(
  circle: readonly Turn[],
  values: readonly number[],
  arcs: TableNetwork['arcs'],
  base: number,
): number {
  const roomOf = ({ arc, sign }: Turn, direction: 1 | -1) => {
    const over = (values[arc] ?? 0) % base;
    return sign === direction ? base - over : over;
  };
  if (circle.length === 0) return 0;
  const forward = Math.min(...circle.map((turn) => roomOf(turn, 1)));
  const back = -Math.min(...circle.map((turn) => roomOf(turn, -1)));
  const cost = (shift: number) =>
    circle.reduce(
      (sum, { arc, sign }) => sum + Math.abs((values[arc] ?? 0) + sign * shift - (arcs[arc]?.value ?? 0)),
      0,
    );
  return cost(forward) <= cost(back) ? forward : back;
}
