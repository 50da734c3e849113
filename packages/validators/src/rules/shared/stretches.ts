/** Stretches of days in order and without overlap, and the one in which a day lies. */
import { addDays, type ClosedPeriod, contains, type Period, type PlainDate } from '@jeugd/core';

/** The last stretch that began on or before a day. */
export function lastBegun<Stretch extends Pick<Period, 'start'>>(
  stretches: readonly Stretch[],
  day: PlainDate,
): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const stretch = stretches[middle];
    if (stretch !== undefined && stretch.start <= day) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}

/** Whether a day lies in one of the stretches. */
export function isIn(stretches: readonly Period[], day: PlainDate): boolean {
  const last = lastBegun(stretches, day);
  return last !== undefined && contains(last, day);
}

/** Whether one of the stretches shares a day with a period. */
export function sharesADay(stretches: readonly Period[], { start, end }: ClosedPeriod): boolean {
  if (end <= start) return false;
  const last = lastBegun(stretches, addDays(end, -1));
  return last !== undefined && (last.end === undefined || last.end > start);
}
