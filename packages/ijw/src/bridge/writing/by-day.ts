/** Many streams that are each in order of time, as one. */
import type { PlainDate } from '@jeugd/core';

/** Something on a day. */
interface OnADay {
  readonly day: PlainDate;
}

/** A stream that has not begun: it is opened on its first day, so that only those that run are held. */
export interface Stream<Item extends OnADay> {
  /** A day not after the first of its items. */
  readonly from: PlainDate;
  readonly open: () => Iterator<Item>;
}

interface Open<Item> {
  readonly at: number;
  readonly items: Iterator<Item>;
  readonly item: Item;
}

/** All items in order of their days; those on one day in the order of the streams. */
export function* byDay<Item extends OnADay>(streams: readonly Stream<Item>[]): Generator<Item> {
  const waiting = streams.map((stream, at) => ({ ...stream, at }));
  waiting.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.at - b.at));
  const heap: Open<Item>[] = [];
  let next = 0;
  const take = (at: number, items: Iterator<Item>) => {
    const { value, done } = items.next();
    if (done !== true) push(heap, { at, items, item: value });
  };
  for (;;) {
    for (let first = waiting[next]; first !== undefined; first = waiting[next]) {
      const [top] = heap;
      if (top !== undefined && top.item.day < first.from) break;
      take(first.at, first.open());
      next += 1;
    }
    const top = pop(heap);
    if (top === undefined) return;
    yield top.item;
    take(top.at, top.items);
  }
}

function isBefore<Item extends OnADay>(a: Open<Item>, b: Open<Item>): boolean {
  return a.item.day < b.item.day || (a.item.day === b.item.day && a.at < b.at);
}

/** A binary heap: the earliest on top. */
function push<Item extends OnADay>(heap: Open<Item>[], open: Open<Item>): void {
  let at = heap.length;
  heap.push(open);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || !isBefore(open, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = open;
}

function pop<Item extends OnADay>(heap: Open<Item>[]): Open<Item> | undefined {
  const [top] = heap;
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const isRight = left !== undefined && right !== undefined && isBefore(right, left);
    const child = isRight ? right : left;
    if (child === undefined || !isBefore(child, last)) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = last;
  return top;
}
