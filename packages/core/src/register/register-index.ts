/**
 * The index of a register: finds records by id, and those that belong together, without walking a table twice.
 *
 * Built once, filled as it is asked. Records that belong together come in the order of their dates, then of their
 * ids, so that an answer never depends on the order of the rows.
 */
import { type Grouping, groupingOf } from './grouping.js';
import { type Numbering, numbering } from './numbering.js';
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
 * A field by which the records of a table can be grouped.
 *
 * @dutch veld van een tabel
 */
export type FieldOfTable = {
  [Table in TableName]: readonly [table: Table, field: TextField<Table>];
}[TableName];

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
  /** The same as {@link of} for one field, made ready to be asked about many values. */
  by<Table extends TableName>(
    table: Table,
    field: TextField<Table>,
  ): (value: string) => readonly Records[Table][];
  /**
   * The values of one or more fields, each once: ids of persons first, in the order of the register, then the others in
   * the order in which they were met.
   */
  values(...fields: readonly FieldOfTable[]): Iterable<string>;
}

/**
 * An index of a register; an index is given back as it is. Costs nothing until it is asked; each first question of a kind
 * walks one table once.
 *
 * @dutch register indexeren
 * @example
 * const index = indexRegister({ about: { version: '1' }, persons: [{ id: 'c1', birthDate: '2012-03-01' }] });
 * index.find('persons', 'c1')?.birthDate; // '2012-03-01'
 * index.of('placements', 'personId', 'c1'); // []
 * [...index.values(['persons', 'id'], ['placements', 'personId'])]; // ['c1']
 * index.has('placements'); // false
 */
export function indexRegister(register: Register | RegisterIndex): RegisterIndex {
  return 'register' in register ? register : newIndex(register);
}

function newIndex(register: Register): RegisterIndex {
  const texts = numbering();
  const firstRows: { [Table in TableName]?: Uint32Array } = {};
  const groupings: { [Table in TableName]?: Record<string, Grouping<unknown>> } = {};

  const all = <Table extends TableName>(table: Table) => (register[table] ?? []) as readonly Records[Table][];

  const firstRowsOf = (table: TableName): Uint32Array => {
    const known = firstRows[table];
    if (known !== undefined) return known;
    if (table !== 'persons') firstRowsOf('persons'); // most questions are about persons: theirs are the first numbers
    const made = firstRowByNumber(all(table), texts);
    firstRows[table] = made;
    return made;
  };

  const groupsOf = <Table extends TableName>(table: Table, field: string): Grouping<Records[Table]> => {
    const known = groupings[table]?.[field];
    if (known !== undefined) return known as Grouping<Records[Table]>;
    firstRowsOf('persons');
    const made = groupingOf(all(table), field as keyof Records[Table], texts);
    groupings[table] = { ...groupings[table], [field]: made };
    return made;
  };

  return {
    register,
    has: (table) => register[table] !== undefined,
    all,
    find(table, id) {
      const rows = firstRowsOf(table);
      const number = texts.known(id) ?? rows.length;
      const row = number < rows.length ? (rows[number] ?? 0) : 0;
      return row === 0 ? undefined : all(table)[row - 1];
    },
    of: (table, field, value) => groupsOf(table, field).of(value),
    by: (table, field) => groupsOf(table, field).of,
    *values(...fields) {
      const asked = [...new Set(fields.map(([table, field]) => groupsOf(table, field)))];
      const end = Math.max(...asked.map((groups) => groups.end));
      for (let number = 0; number < end; number += 1) {
        if (asked.some((groups) => groups.has(number))) yield texts.textOf(number);
      }
    },
  };
}

/** The row of the first record with each id, from 1; 0 for a text that is no id of this table. */
function firstRowByNumber(records: readonly { readonly id: string }[], texts: Numbering): Uint32Array {
  const numbers = records.map(({ id }) => texts.numberOf(id));
  const rows = new Uint32Array(numbers.reduce((highest, number) => Math.max(highest, number), -1) + 1);
  for (const [row, number] of numbers.entries()) if (rows[number] === 0) rows[number] = row + 1;
  return rows;
}
