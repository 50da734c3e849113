/** Stacking, asked of one product at a time: whether it overlaps any of many that are known. */
import { lastDayOfAll, latest, type PlainDate } from '@jeugd/core';
import { groupsOf, type PlannedProduct, rivalsOf } from './overlapping-products.js';

/** How far the products of one group reach that began by a day. */
interface Reach {
  readonly firstDay: PlainDate;
  readonly latest: PlainDate;
}

/** Tells whether a product overlaps one of those given, as {@link overlapping} means it; each answer is a search in order. */
export function overlapFinder(products: readonly PlannedProduct[]): (asked: PlannedProduct) => boolean {
  const groups = new Map<string, Reach[]>();
  const inOrder = [...products].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  for (const { product, firstDay, lastDay = lastDayOfAll } of inOrder) {
    for (const group of groupsOf(product)) {
      const reaches = groups.get(group) ?? [];
      groups.set(group, reaches);
      const before = reaches.at(-1)?.latest ?? lastDay;
      reaches.push({ firstDay, latest: latest(before, lastDay) });
    }
  }
  return ({ product, firstDay, lastDay = lastDayOfAll }) =>
    rivalsOf(product).some((group) => reachBy(groups.get(group) ?? [], lastDay) >= firstDay);
}

/** The latest last day of those that began by a day; nothing when none did. */
function reachBy(reaches: readonly Reach[], day: PlainDate): PlainDate | '' {
  let from = 0;
  let to = reaches.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const begun = reaches[middle]?.firstDay;
    if (begun !== undefined && begun <= day) from = middle + 1;
    else to = middle;
  }
  return reaches[from - 1]?.latest ?? '';
}
