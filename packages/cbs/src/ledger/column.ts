/** Columns of numbers that grow a piece at a time: a million records stay small in memory, and nothing is copied. */

/** The arrays a column can be kept in. */
type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** A column. */
export interface Column {
  /** Adds a number at the end. */
  push(value: number): void;
  /** The number in a row. */
  at(row: number): number;
}

/** Rows in a piece, as a power of two. */
const bits = 14;
const size = 1 << bits;

/** An empty column, kept in arrays of one kind. */
export function column<Kind extends Numbers>(make: new (length: number) => Kind): Column {
  const pieces: Kind[] = [];
  let last: Kind | undefined;
  let length = 0;
  return {
    push(value) {
      const place = length & (size - 1);
      if (place === 0 || last === undefined) {
        last = new make(size);
        pieces.push(last);
      }
      last[place] = value;
      length += 1;
    },
    at: (row) => pieces[row >>> bits]?.[row & (size - 1)] ?? Number.NaN,
  };
}
