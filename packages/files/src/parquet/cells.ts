/** The cells of one column in one group of rows. */
import type { Json } from '../json/json.js';
import { mostCells } from '../limits.js';
import { nestedCells } from './nested.js';
import type { FileColumn, Leaf, ParquetFile, RowGroup } from './open.js';
import { pagesOf } from './pages.js';
import { damaged, refuse } from './refusal.js';
import { type Stored, type ValueReader, valueReader } from './values.js';

/** Gives the cells of a column in a group of rows, `null` where a value is absent. */
export type CellsReader = (group: RowGroup) => readonly Json[];

/** The reader for a column; `undefined` when no cell can hold what is in it. */
export function cellsReader({ bytes }: ParquetFile, column: FileColumn): CellsReader | undefined {
  const readers = column.leaves.map(({ element }) => valueReader(element));
  const known = readers.filter((reader) => reader !== undefined);
  const [leaf] = column.leaves;
  const [read] = known;
  if (known.length < readers.length || leaf === undefined || read === undefined) return undefined;
  const isFlat = column.schema.children.length === 0 && leaf.repetition === 0;
  if (isFlat) return (group) => flatCells(bytes, group, leaf, read);
  return (group) => nestedCells(bytes, group, column, known);
}

/** Stops reading a file of more cells than memory should hold. */
export function expectFewCells(rows: number, columns: number): void {
  if (rows * columns > mostCells) refuse('files/too-many-cells-in-all', { limit: mostCells });
}

function flatCells(bytes: Uint8Array, group: RowGroup, leaf: Leaf, read: ValueReader): readonly Json[] {
  const chunk = group.chunks[leaf.index] ?? damaged();
  if (chunk.values !== group.rows) damaged();
  const cells: Json[] = [];
  let dictionary: unknown;
  let words: readonly Json[] = [];
  for (const { count, definition, values, places } of pagesOf(bytes, chunk, leaf)) {
    if (places !== undefined && values !== dictionary) {
      dictionary = values;
      words = Array.from(values as ArrayLike<Stored>, read);
    }
    let next = 0;
    for (let row = 0; row < count; row += 1) {
      if (definition !== undefined && definition[row] !== leaf.definition) cells.push(null);
      else {
        cells.push(places === undefined ? read(values[next] as Stored) : (words[places[next] ?? 0] ?? null));
        next += 1;
      }
    }
  }
  return cells;
}
