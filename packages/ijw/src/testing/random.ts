/**
 * Random numbers that are the same every time: for tests that draw thousands of messages.
 */

/** Draws from a seed. */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  /** One of a list that is not empty. */
  one<Item>(items: readonly Item[]): Item;
  /** Whether something with a chance happens. */
  chance(share: number): boolean;
}

/** A source of random numbers (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to draw from');
      return item;
    },
    chance: (share) => next() < share,
  };
}
