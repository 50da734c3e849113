/** Whether the columns of a file are the fields of its table. */
import { type Location, nearest, type RecordField, type TableName } from '@jeugd/core';
import type { Faults } from '../faults/faults.js';

/** Unknown names may be anything: they are reported by position, with the nearest field. */
export function reportUnknownColumns(
  table: TableName,
  names: readonly string[],
  fields: readonly RecordField[],
  place: Location,
  faults: Faults,
): void {
  const known = fields.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (name === '' || known.includes(name)) continue;
    const near = nearest(name, known);
    const column = index + 1;
    const params = { column, table, ...(near !== undefined && { nearest: near }) };
    faults.report('files/unknown-column', { ...place, column }, params);
  }
}

/** Whether required columns are missing; all of them are one finding. */
export function reportMissingColumns(
  table: TableName,
  names: readonly string[],
  fields: readonly RecordField[],
  place: Location,
  faults: Faults,
): boolean {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length === 0) return false;
  const params = { table, missing: missing.join(', '), required: required.join(', ') };
  faults.report('files/missing-column', place, params);
  return true;
}
