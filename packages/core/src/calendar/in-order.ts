/** Periods in order of their first day. */
import { contains, type Period } from './period.js';
import type { PlainDate } from './plain-date.js';

/** The last of them that began on or before a day. */
export function lastBegun<Begun extends { readonly start: PlainDate }>(
  inOrder: readonly Begun[],
  day: PlainDate,
): Begun | undefined {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = inOrder[middle];
    if (one !== undefined && one.start <= day) low = middle + 1;
    else high = middle;
  }
  return inOrder[low - 1];
}

/** Whether a day lies in one of the periods, which share no day. */
export function isInOneOf(inOrder: readonly Period[], day: PlainDate): boolean {
  const last = lastBegun(inOrder, day);
  return last !== undefined && contains(last, day);
}
