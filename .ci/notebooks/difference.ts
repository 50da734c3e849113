/** Where what a notebook shows differs from what is stored in it. */
import { isDeepStrictEqual } from 'node:util';

/** The part of a notebook that is compared. */
export interface Notebook {
  readonly cells: readonly { readonly id: string; readonly outputs?: readonly unknown[] }[];
}

/** The cells that differ, each with both outputs as far as the first difference and a little on. */
export function differencesOf(stored: Notebook, shown: Notebook): string[] {
  return shown.cells.flatMap(({ id, outputs = [] }, place) => {
    const before = stored.cells[place]?.outputs ?? [];
    if (isDeepStrictEqual(before, outputs)) return [];
    const [old, now] = [JSON.stringify(before), JSON.stringify(outputs)];
    const from = [...old].findIndex((character, at) => character !== now[at]);
    const start = Math.max(0, (from === -1 ? old.length : from) - 40);
    return [`${id}\n  stored: ${old.slice(start, start + 120)}\n  shown:  ${now.slice(start, start + 120)}`];
  });
}
