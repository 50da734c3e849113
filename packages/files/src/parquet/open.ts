/**
 * Opening a Parquet file: its footer says which columns it has and where they are. Nothing is believed of it that the
 * file cannot hold.
 */
import {
  type ColumnMetaData,
  parquetMetadata,
  parquetSchema,
  type SchemaElement,
  type SchemaTree,
} from 'hyparquet';
import { deepestNesting, largestFooter, mostColumns, mostRows } from '../limits.js';
import type { TextOrBytes } from '../text/decode.js';
import { expectKnownCompression } from './decompress.js';
import { fourLetters, isParquet, magic, magicOfEncrypted } from './magic.js';
import { damaged, refuse } from './refusal.js';
import { expectWholeStruct } from './thrift-bounds.js';

/** A Parquet file, opened. */
export interface ParquetFile {
  /** All of it. */
  readonly bytes: Uint8Array;
  /** Its columns, in order. */
  readonly columns: readonly FileColumn[];
  /** Rows, in groups that each hold all columns. */
  readonly groups: readonly RowGroup[];
  /** How many rows there are. */
  readonly rows: number;
}

/** A column: a value per row, a list or a group of fields. */
export interface FileColumn {
  readonly name: string;
  /** Its part of the schema. */
  readonly schema: SchemaTree;
  /** Where its values are: one place unless it is a list or a group. */
  readonly leaves: readonly Leaf[];
}

/** Values that are stored one after the other. */
export interface Leaf {
  /** Its place among all leaves of the file. */
  readonly index: number;
  /** From the root of the schema to the leaf. */
  readonly path: readonly SchemaTree[];
  readonly element: SchemaElement & { readonly type: NonNullable<SchemaElement['type']> };
  /** Level at which a value is present, and at which it lies in the innermost list. */
  readonly definition: number;
  readonly repetition: number;
}

/** Some rows. */
export interface RowGroup {
  readonly rows: number;
  /** Where the values of each leaf stand. */
  readonly chunks: readonly Chunk[];
}

/** Where the values of a leaf stand in the file. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** How many values there are, absent ones included. */
  readonly values: number;
  readonly codec: ColumnMetaData['codec'];
}

/** Opens a file; stops reading when it is no Parquet or damaged. */
export function openParquet(content: TextOrBytes): ParquetFile {
  if (typeof content === 'string' || !isParquet(content)) return refuse('files/not-parquet');
  const bytes = content;
  const end = fourLetters(bytes, bytes.length - 4);
  if (end === magicOfEncrypted) refuse('files/parquet-encrypted');
  if (end !== magic || bytes.length < 12) refuse('files/parquet-cut-off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const footerEnd = bytes.length - 8;
  const footer = footerEnd - view.getUint32(footerEnd, true);
  if (footer < 4 || footerEnd - footer > largestFooter) damaged();
  expectWholeStruct(bytes, footer, footerEnd);
  const metadata = parquetMetadata(bytes.subarray(footer), { geoparquet: false });
  expectShallow(metadata.schema);
  const columns = columnsOf(parquetSchema(metadata));
  const leaves = columns.flatMap((column) => column.leaves);
  const groups = metadata.row_groups.map((group): RowGroup => {
    if (group.columns.length !== leaves.length) damaged();
    return {
      rows: countOf(group.num_rows),
      chunks: group.columns.map(({ file_path, meta_data }, index) => {
        if (meta_data === undefined) return refuse('files/parquet-encrypted');
        if (file_path !== undefined || meta_data.type !== leaves[index]?.element.type) damaged();
        return chunkOf(meta_data, footer);
      }),
    };
  });
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  if (rows !== countOf(metadata.num_rows)) damaged();
  if (rows > mostRows) refuse('files/too-many-rows', { limit: mostRows });
  return { bytes, columns, groups, rows };
}

/** A schema is a list in which a group says how many of the next elements are in it. */
function expectShallow(schema: readonly SchemaElement[]): void {
  if (schema.length > mostColumns * 8) refuse('files/too-many-columns', { limit: mostColumns });
  const open: number[] = [];
  for (const { num_children: children = 0 } of schema) {
    while (open.at(-1) === 0) open.pop();
    const left = open.pop();
    if (left !== undefined) open.push(left - 1);
    if (children > 0) open.push(children);
    if (open.length > deepestNesting) refuse('files/too-deep-file', { limit: deepestNesting });
  }
}

function columnsOf(root: SchemaTree): readonly FileColumn[] {
  if (root.children.length > mostColumns) refuse('files/too-many-columns', { limit: mostColumns });
  let index = 0;
  const leavesOf = (path: readonly SchemaTree[], node: SchemaTree): Leaf[] => {
    const here = [...path, node];
    const { element, children } = node;
    if (children.length > 0) return children.flatMap((child) => leavesOf(here, child));
    const { type } = element;
    if (type === undefined) return damaged();
    const inside = here.slice(1).map((each) => each.element.repetition_type);
    index += 1;
    return [
      {
        index: index - 1,
        path: here,
        element: { ...element, type },
        definition: inside.filter((repetition) => repetition !== 'REQUIRED').length,
        repetition: inside.filter((repetition) => repetition === 'REPEATED').length,
      },
    ];
  };
  return root.children.map((schema) => ({
    name: schema.element.name,
    schema,
    leaves: leavesOf([root], schema),
  }));
}

function chunkOf(column: ColumnMetaData, footer: number): Chunk {
  const { codec, data_page_offset, dictionary_page_offset, total_compressed_size, num_values } = column;
  const first = countOf(data_page_offset);
  const dictionary = dictionary_page_offset === undefined ? 0 : countOf(dictionary_page_offset);
  const from = dictionary > 0 && dictionary < first ? dictionary : first;
  const to = from + countOf(total_compressed_size);
  if (from < 4 || to > footer) damaged();
  expectKnownCompression(codec);
  return { from, to, values: countOf(num_values), codec };
}

function countOf(number: bigint): number {
  const count = Number(number);
  return Number.isSafeInteger(count) && count >= 0 ? count : damaged();
}
