/** Lists and groups of fields in one cell, put together from their leaves. */
import type { DecodedArray, SchemaTree } from 'hyparquet';
import { assembleLists, assembleNested } from 'hyparquet/src/assemble.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import type { Json } from '../json/json.js';
import { mostCells } from '../limits.js';
import type { FileColumn, Leaf, RowGroup } from './open.js';
import { pagesOf } from './pages.js';
import { damaged, refuse } from './refusal.js';
import type { Stored, ValueReader } from './values.js';

/** The cells of a nested column in a group of rows. Absent fields of a group are left out. */
export function nestedCells(
  bytes: Uint8Array,
  group: RowGroup,
  { schema, leaves }: FileColumn,
  readers: readonly ValueReader[],
): readonly Json[] {
  const values = new Map<string, DecodedArray>();
  leaves.forEach((leaf, place) => {
    const read = readers[place] ?? damaged();
    values.set(leaf.path.at(-1)?.path.join('.') ?? '', leafValues(bytes, group, leaf, read));
  });
  if (schema.children.length > 0) assembleNested(values, schema, DEFAULT_PARSERS);
  const cells = values.get(schema.element.name);
  if (cells?.length !== group.rows) return damaged();
  return Array.from(cells as ArrayLike<unknown>, cleaned);
}

/** The values of a leaf, each in as many lists as the schema has above it. */
function leafValues(bytes: Uint8Array, group: RowGroup, leaf: Leaf, read: ValueReader): DecodedArray {
  const chunk = group.chunks[leaf.index] ?? damaged();
  if (chunk.values > mostCells) refuse('files/too-many-cells-in-all', { limit: mostCells });
  const path: SchemaTree[] = [...leaf.path];
  const output: unknown[] = [];
  for (const { definition, repetition, values, places } of pagesOf(bytes, chunk, leaf)) {
    const stored = values as ArrayLike<Stored>;
    const present =
      places === undefined
        ? Array.from(stored, read)
        : Array.from(places, (place) => read(stored[place] ?? damaged()));
    const levels = [definition && Array.from(definition), Array.from(repetition ?? [])] as const;
    const assembled = assembleLists(output, levels[0], levels[1], present, path);
    if (assembled !== output) for (const value of present) output.push(value);
  }
  return output;
}

/** As JSON: what is absent is left out of groups and `null` elsewhere. */
function cleaned(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object') return value as Json;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
  return Object.fromEntries(fields.map(([name, field]) => [name, cleaned(field)]));
}
