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
  const byId = new Map<TableName, Lookup<unknown>>();
  const groups = new Map<TableName, Map<string, Grouping>>();

  const all = <Table extends TableName>(table: Table) => (register[table] ?? []) as readonly Records[Table][];

  const groupingOf = <Table extends TableName>(table: Table, field: TextField<Table>): Grouping => {
    const known = groups.get(table)?.get(field);
    if (known !== undefined) return known;
    const byValue = groupBy(all(table), field);
    const made = { byValue, at: lookupIn<readonly unknown[]>(byValue) };
    const ofTable = groups.get(table) ?? new Map<string, Grouping>();
    groups.set(table, ofTable.set(field, made));
    return made;
  };

  const byIdIn = (table: TableName): Lookup<unknown> => {
    const known = byId.get(table);
    if (known !== undefined) return known;
    const made = lookupIn(firstById(all(table)));
    byId.set(table, made);
    return made;
  };

  return {
    register,
    has: (table) => register[table] !== undefined,
    all,
    find: <Table extends TableName>(table: Table, id: string) =>
      byIdIn(table)(id) as Records[Table] | undefined,
    of: <Table extends TableName>(table: Table, field: TextField<Table>, value: string) =>
      (groupingOf(table, field).at(value) ?? none) as readonly Records[Table][],
    grouped: <Table extends TableName>(table: Table, field: TextField<Table>) =>
      groupingOf(table, field).byValue as ReadonlyMap<string, readonly Records[Table][]>,
  };
}

type Lookup<Found> = (key: string) => Found | undefined;

/** The records of a table by the value of a field. */
interface Grouping {
  readonly byValue: ReadonlyMap<string, readonly unknown[]>;
  readonly at: Lookup<readonly unknown[]>;
}

/** Looks up in a map. The same is often asked twice in a row: many rules look at one record. */
function lookupIn<Found>(map: ReadonlyMap<string, Found>): Lookup<Found> {
  let lastKey: string | undefined;
  let last: Found | undefined;
  return (key) => {
    if (key !== lastKey) {
      last = map.get(key);
      lastKey = key;
    }
    return last;
  };
}

/** The same for every question without an answer. */
const none: readonly never[] = [];

function firstById(records: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> {
  const byId = new Map<string, unknown>();
  // From the last to the first, so that the first of two with one id stays.
  for (let at = records.length - 1; at >= 0; at -= 1) {
    const record = records[at];
    if (record !== undefined) byId.set(record.id, record);
  }
  return byId;
}

/**
 * The records by the value of a field. Each group is counted before it is filled, so that it takes no more room than its
 * records need: a large register has millions of groups.
 */
function groupBy<Row extends { readonly id: string }>(
  records: readonly Row[],
  field: keyof Row,
): ReadonlyMap<string, readonly Row[]> {
  const { groupOf, sizes, values } = counted(records, field);
  const groups = sizes.map((size) => new Array<Row>(size));
  const filled = new Uint32Array(sizes.length);
  for (const [at, record] of records.entries()) {
    const group = groupOf[at] ?? noGroup;
    if (group === noGroup) continue;
    const rows = groups[group];
    if (rows !== undefined) rows[filled[group] ?? 0] = record;
    filled[group] = (filled[group] ?? 0) + 1;
  }
  for (const group of groups) if (!isInOrder(group)) group.sort(byDateThenId);
  return new Map(values.map((value, at) => [value, groups[at] ?? []]));
}

/** The mark of a record without the field. */
const noGroup = 0xffff_ffff;

/** The group of each record, and how many records each group has. */
function counted<Row>(records: readonly Row[], field: keyof Row) {
  const numbers = new Map<string, number>();
  const groupOf = new Uint32Array(records.length).fill(noGroup);
  const sizes: number[] = [];
  const values: string[] = [];
  let lastValue: string | undefined;
  let group = 0;
  for (const [at, record] of records.entries()) {
    const value = record[field];
    if (typeof value !== 'string') continue;
    // Rows that belong together mostly stand together.
    if (value !== lastValue) {
      group = numbers.get(value) ?? numbers.size;
      if (group === numbers.size) {
        numbers.set(value, group);
        values.push(value);
        sizes.push(0);
      }
      lastValue = value;
    }
    groupOf[at] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return { groupOf, sizes, values };
}

/** Most registers have their rows in order already: looking costs less than sorting. */
function isInOrder(group: readonly Dated[]): boolean {
  for (let at = 1; at < group.length; at += 1) {
    const [earlier, later] = [group[at - 1], group[at]];
    if (earlier !== undefined && later !== undefined && byDateThenId(earlier, later) > 0) return false;
  }
  return true;
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
