/** A queue of beds: the one that is free first comes first, found without looking at the others (a binary heap). */
import type { PlainDate } from '@jeugd/core';

/** A bed, and the day from which it is free. */
export interface Bed {
  readonly groupId: string;
  readonly freeFrom: PlainDate;
}

/** Beds of one form of care; the order is that of a heap. */
export type BedQueue = Bed[];

/** Takes the bed that was free first and gives its group; `undefined` when none is free on the day. */
export function freeBed(beds: BedQueue, day: PlainDate): string | undefined {
  const [first] = beds;
  if (first === undefined || first.freeFrom > day) return undefined;
  const last = beds.pop();
  if (last !== undefined && beds.length > 0) sinkFrom(beds, last);
  return first.groupId;
}

/** Puts a bed in the queue. */
export function addBed(beds: BedQueue, bed: Bed): void {
  let place = beds.length;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = beds[above];
    if (parent === undefined || !isBefore(bed, parent)) break;
    beds[place] = parent;
    place = above;
  }
  beds[place] = bed;
}

function sinkFrom(beds: BedQueue, bed: Bed): void {
  let place = 0;
  for (;;) {
    const [left, right] = [beds[2 * place + 1], beds[2 * place + 2]];
    if (left === undefined) break;
    const rightFirst = right !== undefined && isBefore(right, left);
    const child = rightFirst ? right : left;
    if (!isBefore(child, bed)) break;
    beds[place] = child;
    place = 2 * place + (rightFirst ? 2 : 1);
  }
  beds[place] = bed;
}

function isBefore(a: Bed, b: Bed): boolean {
  return a.freeFrom !== b.freeFrom ? a.freeFrom < b.freeFrom : a.groupId < b.groupId;
}
