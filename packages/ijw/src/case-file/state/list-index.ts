/**
 * Finding in a long list by key.
 *
 * A message may hold tens of thousands of classes, each judged against all that stands in the case file. Walking that for
 * each of them would take the square of their number. So of a long list it is remembered what stands under which key; a
 * short one, as nearly all are, is walked.
 */

/** What stands in a list under a key, in the order of the list. */
export type ListIndex<Item, Key> = <Each extends Item>(list: readonly Each[], key: Key) => readonly Each[];

/** What is remembered of one list. */
interface Places<Item, Key> {
  readonly under: Map<Key, Item[]>;
  /** How many items of the list are in it. */
  length: number;
}

/** Lists up to this length are walked. */
const short = 16;

/**
 * An index of lists by a key. A list may grow at its end, and the key of what stands in it never changes; one that loses
 * something is replaced by another list.
 */
export function listIndex<Item, Key extends string | number | undefined>(
  keyOf: (item: Item) => Key,
): ListIndex<Item, Key> {
  const known = new WeakMap<readonly Item[], Places<Item, Key>>();
  return <Each extends Item>(list: readonly Each[], key: Key) => {
    if (list.length <= short) return list.filter((each) => keyOf(each) === key);
    const places = known.get(list) ?? { under: new Map<Key, Item[]>(), length: 0 };
    known.set(list, places);
    for (; places.length < list.length; places.length += 1) {
      const item = list[places.length];
      if (item === undefined) continue;
      const itemKey = keyOf(item);
      const together = places.under.get(itemKey);
      if (together === undefined) places.under.set(itemKey, [item]);
      else together.push(item);
    }
    // What is remembered of a list stands in that list.
    return (places.under.get(key) ?? []) as readonly Item[] as readonly Each[];
  };
}
