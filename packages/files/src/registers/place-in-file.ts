/**
 * From a record to its place in a file: what a rule finds about a record, a person wants to see in their own file.
 */
import type { Location, TableName } from '@jeugd/core';
import type { RegisterReading, TableSource } from './register-reading.js';

/**
 * A function that adds file, line and column to the location of a finding about a record of this register.
 *
 * The record is found by its table and id, or by a path such as `/placements/12` (from 0, among the records that were
 * used). Of records that share an id the first is meant. A location that has a file, or whose record is not in the
 * register, stays as it is. The ids of a table are looked up once, when first asked for.
 *
 * @dutch vindplaats in het bestand
 * @example
 * const reading = readRegister(new Map([['home-spells.csv', 'id,personId,start,with\nh1,c1,2024-03-01,mother\n']]));
 * placeInFile(reading)({ record: 'homeSpells', id: 'h1', field: 'start' });
 * // { file: 'home-spells.csv', line: 2, column: 3, record: 'homeSpells', id: 'h1', field: 'start' }
 */
export function placeInFile({ register, sources }: RegisterReading): (location: Location) => Location {
  const positions = new Map<TableName, ReadonlyMap<string, number>>();
  const positionOf = (table: TableName, id: string): number | undefined => {
    const known = positions.get(table) ?? positionsById(register[table] ?? []);
    positions.set(table, known);
    return known.get(id);
  };
  return (location) => {
    const { file, record, id, path, field } = location;
    const table = (record ?? path?.split('/')[1]) as TableName | undefined;
    const source = table === undefined ? undefined : sources.get(table);
    if (file !== undefined || table === undefined || source === undefined) return location;
    const position = id === undefined ? positionInPath(path) : positionOf(table, id);
    return position === undefined ? location : { ...placeOfRow(source, position, field), ...location };
  };
}

/** The place of a row, and of a field in it. */
export function placeOfRow(
  { file, lines, columns }: TableSource,
  row: number,
  field: string | undefined,
): Location {
  const line = lines[row];
  const column = field === undefined ? undefined : columns.get(field.split('.')[0] ?? field);
  return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

/** The position of each id, the first one where it occurs more than once. */
function positionsById(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [position, { id }] of records.entries()) if (!positions.has(id)) positions.set(id, position);
  return positions;
}

function positionInPath(path: string | undefined): number | undefined {
  const digits = /^\/[^/]+\/(\d+)/.exec(path ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
