/**
 * Days of change: what holds from one of them holds up to the next. They cut all days into stretches, of which the first
 * has number 0 and lies before all of them.
 */
import { firstDayOfAll, type PlainDate } from './plain-date.js';

/** Days in order, each once. */
export function inOrderOnce(days: Iterable<PlainDate | undefined>): readonly PlainDate[] {
  const known = new Set<PlainDate>();
  for (const day of days) if (day !== undefined) known.add(day);
  return [...known].sort();
}

/** The number of the stretch in which a day lies: how many of the days of change have come by then. */
export function stretchOf(changes: readonly PlainDate[], day: PlainDate): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const change = changes[middle];
    if (change !== undefined && change <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The days in order that lie after the first day of a period and before its end. */
export function daysInside(
  inOrder: readonly PlainDate[],
  start: PlainDate,
  end: PlainDate,
): readonly PlainDate[] {
  const from = stretchOf(inOrder, start);
  const to = stretchOf(inOrder, end);
  return inOrder.slice(from, inOrder[to - 1] === end ? to - 1 : to);
}

/** What holds on a day, worked out once for each stretch, on its first day. */
export function heldByStretch<Held>(
  changes: readonly PlainDate[],
  work: (firstDay: PlainDate) => Held,
): (day: PlainDate) => Held {
  const known = new Map<number, Held>();
  return (day) => {
    const stretch = stretchOf(changes, day);
    const remembered = known.get(stretch);
    if (remembered !== undefined) return remembered;
    const held = work(changes[stretch - 1] ?? firstDayOfAll);
    known.set(stretch, held);
    return held;
  };
}
