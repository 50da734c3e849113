/**
 * Rare causes, counted together.
 */
import { inOrder, type Spot, totalOf } from './spots.js';

/** The name under which rare causes are counted. */
const otherCause = 'other';

type Causes = ReadonlyMap<string, readonly Spot[]>;

/**
 * The causes with the rare ones together as `other`: the next rarest joins until they are enough. The most frequent
 * cause and those in `keep` never do. `undefined` when the rare ones stay too few.
 */
export function pooledCauses(causes: Causes, least: number, keep: readonly string[]): Causes | undefined {
  const present = [...causes].filter(([, spots]) => spots.length > 0).sort(byTotal);
  const isRare = ([, spots]: [string, readonly Spot[]]) => totalOf(spots) < least;
  if (!present.some(isRare)) return new Map(present);

  const mostFrequent = present.at(-1)?.[0];
  const pool: (readonly Spot[])[] = present
    .filter(([cause]) => cause === otherCause)
    .map(([, spots]) => spots);
  const apart = new Map<string, readonly Spot[]>();
  for (const [cause, spots] of present) {
    if (cause === otherCause) continue;
    const mayJoin = cause !== mostFrequent && !keep.includes(cause);
    const mustJoin = totalOf(spots) < least || (pool.length > 0 && totalOf(pool.flat()) < least);
    if (mayJoin && mustJoin) pool.push(spots);
    else apart.set(cause, spots);
  }
  const isEnough = pool.length === 0 || totalOf(pool.flat()) >= least;
  if (!isEnough || [...apart].some(isRare)) return undefined;
  return pool.length === 0 ? apart : apart.set(otherCause, inOrder(...pool));
}

/** The rarest first; of equals the first in code-unit order. */
function byTotal([a, first]: [string, readonly Spot[]], [b, second]: [string, readonly Spot[]]): number {
  return totalOf(first) - totalOf(second) || (a < b ? -1 : 1);
}
