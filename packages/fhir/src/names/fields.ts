/** The fields of records, looked up once: a bundle has many resources of few kinds. */
import { type FieldKind, fieldsOf, type TableName } from '@jeugd/core';

/** The fields of a table and what they hold. */
export function fieldKindsOf(table: TableName): ReadonlyMap<string, FieldKind> {
  const before = known.get(table);
  if (before !== undefined) return before;
  const made = new Map(fieldsOf(table).map(({ name, kind }) => [name, kind]));
  known.set(table, made);
  return made;
}

const known = new Map<TableName, ReadonlyMap<string, FieldKind>>();
