/** The records of one person, found by sorting: a map of a million persons would take more than the records. */
import type { Ledger } from './ledger.js';

/** The rows of persons with a BSN, a person at a time, in the order of the ledger. */
export interface PersonIndex {
  /** Gives the rows of each person. */
  each(visit: (rows: readonly number[]) => void): void;
  /** The rows of one person; none when the BSN is not there. */
  of(bsn: number): readonly number[];
}

/** Finds the rows of each person with a BSN. */
export function personIndex(ledger: Ledger): PersonIndex {
  const size = ledger.size();
  const keys = new Float64Array(size);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    const bsn = ledger.bsn(row);
    if (bsn < 0) continue;
    // A BSN has nine digits: with fewer than nine million rows together they stay exact.
    keys[count] = bsn * size + row;
    count += 1;
  }
  const sorted = keys.subarray(0, count).sort();
  const bsnAt = (place: number): number => Math.floor((sorted[place] ?? 0) / size);
  const rowAt = (place: number): number => (sorted[place] ?? 0) % size;

  return {
    each(visit) {
      for (let from = 0; from < count; ) {
        const bsn = bsnAt(from);
        const rows = [rowAt(from)];
        from += 1;
        for (; from < count && bsnAt(from) === bsn; from += 1) rows.push(rowAt(from));
        visit(rows);
      }
    },
    of(bsn) {
      const rows: number[] = [];
      for (let place = firstAtLeast(sorted, bsn * size); place < count && bsnAt(place) === bsn; place += 1)
        rows.push(rowAt(place));
      return rows;
    },
  };
}

/** The first place in a sorted array with at least a value. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
