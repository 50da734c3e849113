/**
 * The index of a register: finds records by id, and those that belong together, without walking a table twice.
 *
 * Built once, filled as it is asked. Records that belong together come in the order of their dates, then of their
 * ids, so that an answer never depends on the order of the rows.
 */
import type { Records, Register, TableName } from './register.js';

/**
 * The fields by which records can be grouped: those that hold a text.
 *
 * @dutch tekstveld
 */
export type TextField<Table extends TableName> = {
  [Field in keyof Records[Table]]-?: NonNullable<Records[Table][Field]> extends string ? Field : never;
}[keyof Records[Table]] &
  string;

/**
 * Finds records.
 *
 * @dutch register-index
 */
export interface RegisterIndex {
  /** The register it indexes. */
  readonly register: Register;
  /** Whether the register has the table; an empty table counts. */
  has(table: TableName): boolean;
  /** All records of a table in the order of the register; none when the table is absent. */
  all<Table extends TableName>(table: Table): readonly Records[Table][];
  /** The record with an id, or `undefined`. Of two with the same id the first in the register. */
  find<Table extends TableName>(table: Table, id: string): Records[Table] | undefined;
  /** The records whose field has the value, in order of date and id; none when there are none. */
  of<Table extends TableName>(
    table: Table,
    field: TextField<Table>,
    value: string,
  ): readonly Records[Table][];
  /** All records that have the field, by its value, each group in order of date and id. */
  grouped<Table extends TableName>(
    table: Table,
    field: TextField<Table>,
  ): ReadonlyMap<string, readonly Records[Table][]>;
}

/**
 * An index of a register. Costs nothing until it is asked; each first question of a kind walks one table once.
 *
 * @dutch register indexeren
 * @example
 * const index = indexRegister({ about: { version: '1' }, persons: [{ id: 'c1', birthDate: '2012-03-01' }] });
 * index.find('persons', 'c1')?.birthDate; // '2012-03-01'
 * index.of('placements', 'personId', 'c1'); // []
 * index.has('placements'); // false
 */
export function indexRegister(register: Register): RegisterIndex {
  const byId = new Map<TableName, ReadonlyMap<string, unknown>>();
  const groups = new Map<TableName, Map<string, ReadonlyMap<string, readonly unknown[]>>>();

  const all = <Table extends TableName>(table: Table) => (register[table] ?? []) as readonly Records[Table][];
  const grouped: RegisterIndex['grouped'] = <Table extends TableName>(
    table: Table,
    field: TextField<Table>,
  ) => {
    const known = groups.get(table)?.get(field) ?? groupedAnew(table, field);
    return known as ReadonlyMap<string, Records[Table][]>;
  };

  const groupedAnew = <Table extends TableName>(table: Table, field: TextField<Table>) => {
    const made = groupBy(all(table), field);
    remembered(groups, table, () => new Map()).set(field, made);
    return made;
  };

  return {
    register,
    has: (table) => register[table] !== undefined,
    all,
    find: <Table extends TableName>(table: Table, id: string) =>
      remembered(byId, table, () => firstById(all(table))).get(id) as Records[Table] | undefined,
    of: (table, field, value) => grouped(table, field).get(value) ?? none,
    grouped,
  };
}

/** The same for every question without an answer. */
const none: readonly never[] = [];

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

function firstById(records: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> {
  const byId = new Map<string, unknown>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return byId;
}

function groupBy<Row extends { readonly id: string }>(
  records: readonly Row[],
  field: keyof Row,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const record of records) {
    const value = record[field];
    if (typeof value !== 'string') continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [record]);
    else group.push(record);
  }
  for (const group of groups.values()) if (group.length > 1) group.sort(byDateThenId);
  return groups;
}

interface Dated {
  readonly id: string;
  readonly start?: string;
  readonly date?: string;
}

function byDateThenId(a: Dated, b: Dated): number {
  return compareText(dateIn(a), dateIn(b)) || compareText(a.id, b.id);
}

function dateIn(record: Dated): string {
  return record.start ?? record.date ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
