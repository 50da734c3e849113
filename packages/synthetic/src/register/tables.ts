/** The register while it is written: tables that grow, with ids that count. */
import type { Records, TableName } from '@jeugd/core';

/**
 * What the ids of a table begin with: the tables that are written. A table that is not among them stays absent, since
 * an empty one would say that nobody ever consented, complained or was told.
 */
const prefixes = {
  persons: 'P',
  organisations: 'O',
  relations: 'R',
  authorities: 'A',
  householdSpells: 'HS',
  measures: 'M',
  authorisations: 'AU',
  trajectories: 'T',
  placements: 'PL',
  homeSpells: 'HM',
  observations: 'OB',
  events: 'E',
  groups: 'G',
  fosterContracts: 'FC',
} as const satisfies Partial<Record<TableName, string>>;

/** A table that is written. */
export type WrittenTable = keyof typeof prefixes;

/** The tables of a register, open for writing. */
export type Tables = { readonly [Table in WrittenTable]: Records[Table][] };

/** The fields of a record without its id; an absent one may be given as `undefined`. */
export type Fields<Table extends TableName> = {
  readonly [Field in keyof Omit<Records[Table], 'id'>]: Records[Table][Field] | undefined;
};

/** Tables without a record. */
export function emptyTables(): Tables {
  return Object.fromEntries(Object.keys(prefixes).map((table) => [table, []])) as unknown as Tables;
}

/** Adds a record and gives its id: the number it has in its table. Fields that are `undefined` are left out. */
export function add<Table extends WrittenTable>(tables: Tables, table: Table, fields: Fields<Table>): string {
  const id = numberedId(prefixes[table], tables[table].length + 1);
  const record: Record<string, unknown> = { id };
  const values = fields as Readonly<Record<string, unknown>>;
  for (const field in values) if (values[field] !== undefined) record[field] = values[field];
  (tables[table] as unknown[]).push(record);
  return id;
}

/** An id such as `P-000412`. */
export function numberedId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(6, '0')}`;
}
