/**
 * Writing Parquet: for databases and notebooks, and to be read again without loss.
 */
import { dayNumber, type FieldKind, isPlainDate } from '@jeugd/core';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Json } from '../json/json.js';
import type { TableToWrite } from '../tables/table.js';

/**
 * A table as Parquet, compressed with Snappy. What is in a column decides its type: days are `DATE`, other texts
 * `STRING`, numbers `DOUBLE` (`INT32` when all are whole), yes and no `BOOLEAN`; lists, objects and columns of several
 * kinds are `JSON`. `null` is absent, and a column of nothing else is `STRING`.
 *
 * Cells come back exactly, also the empty text; `-0` comes back as `0` in a column of whole numbers.
 *
 * @dutch Parquet schrijven
 * @example
 * const file = writeParquet({ columns: ['id', 'start'], rows: [['c1', '2024-03-01'], ['c2', null]] });
 * readTable(file, { parquet }).rows; // [['c1', '2024-03-01'], ['c2', null]]
 */
export function writeParquet(table: TableToWrite): Uint8Array {
  return parquetOf(table, () => undefined);
}

/** A table as Parquet; of a column whose kind is known that decides the type, as far as its cells allow. */
export function parquetOf(
  { columns: names, rows }: TableToWrite,
  kindOf: (column: string) => FieldKind | undefined,
): Uint8Array {
  const columns = names.map((): Json[] => []);
  for (const cells of rows) {
    for (const [place, column] of columns.entries()) column.push(cells[place] ?? null);
  }
  const written = columns.map((cells, place) => columnOf(cells, kindOf(names[place] ?? '')));
  const buffer = parquetWriteBuffer({
    schema: [
      { name: 'schema', num_children: names.length },
      ...names.map((name, place) => ({ name, ...optional, ...typeElements[written[place]?.type ?? 'text'] })),
    ],
    columnData: names.map((name, place) => ({ name, data: written[place]?.data ?? [] })),
    createdBy: '@jeugd/files',
  });
  return new Uint8Array(buffer);
}

const optional = { repetition_type: 'OPTIONAL' } as const;

/** The types that are written. */
const typeElements = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'JSON' } },
} as const satisfies Record<string, Omit<SchemaElement, 'name'>>;

type WrittenType = keyof typeof typeElements;

interface WrittenColumn {
  readonly type: WrittenType;
  /** The cells as the type has them; `undefined` where there is nothing. */
  readonly data: unknown[];
}

function columnOf(cells: readonly Json[], kind: FieldKind | undefined): WrittenColumn {
  const type = typeOf(cells, kind);
  if (type === 'date')
    return { type, data: cells.map((cell) => (isPlainDate(cell) ? dayNumber(cell) : undefined)) };
  if (type !== 'json') return { type, data: cells.map((cell) => cell ?? undefined) };
  return { type, data: cells.map((cell) => (cell === null ? undefined : JSON.stringify(cell))) };
}

/** The narrowest type that holds all cells; for a field that of its kind, so that all files of a table agree. */
function typeOf(cells: readonly Json[], kind: FieldKind | undefined): WrittenType {
  const all = (holds: (cell: Json) => boolean): boolean =>
    cells.every((cell) => cell === null || holds(cell));
  const isEmpty = kind === undefined && all(() => false);
  if (kind === 'list') return 'json';
  if (isEmpty) return 'text';
  if (kind !== 'text' && all(isPlainDate) && (kind ?? 'date') === 'date') return 'date';
  if ((kind ?? 'flag') === 'flag' && all((cell) => typeof cell === 'boolean')) return 'flag';
  if (kind === undefined && all(isSmallWhole)) return 'whole';
  if ((kind ?? 'number') === 'number' && all((cell) => typeof cell === 'number')) return 'number';
  return all((cell) => typeof cell === 'string') ? 'text' : 'json';
}

function isSmallWhole(cell: Json): boolean {
  return typeof cell === 'number' && cell === (cell | 0);
}
