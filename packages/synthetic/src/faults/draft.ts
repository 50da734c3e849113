/** A register while faults are planted: copies of its tables, and which children already have a fault. */
import type { Person, Placement, PlainDate, Records, Register, TableName } from '@jeugd/core';
import { indexRegister } from '@jeugd/core';
import { type Random, wholeBetween } from '../random/index.js';

/** Where a fault was planted. */
export interface Place {
  /** Table of the record. */
  readonly record: TableName;
  /** Id of the record. */
  readonly id: string;
}

/** A record and where it stands. */
export interface Picked<Table extends TableName> {
  readonly table: Table;
  readonly position: number;
  readonly record: Records[Table];
}

/** A register under the hand of who plants faults. */
export interface Draft {
  /** First day no longer covered. */
  readonly until: PlainDate;
  readonly random: Random;
  /** The person with an id, as it was. */
  readonly person: (id: string) => Person | undefined;
  /** The stays of a child, as they were. */
  readonly staysOf: (personId: string) => readonly Placement[];
  /** The records of a table as they are now. */
  readonly all: <Table extends TableName>(table: Table) => readonly Records[Table][];
  /** A record that suits, of a child without a fault so far, found from a random place on; `undefined` when none is. */
  readonly pick: <Table extends TableName>(
    table: Table,
    suits: (record: Records[Table]) => boolean,
  ) => Picked<Table> | undefined;
  /** Puts another record in the place of the one picked. */
  readonly replace: <Table extends TableName>(picked: Picked<Table>, record: Records[Table]) => Place;
  /** Adds a record at the end. */
  readonly append: <Table extends TableName>(table: Table, record: Records[Table]) => Place;
  /** The register with what was planted so far. */
  readonly register: () => Register;
}

/** A draft of a register; the register itself stays as it is. */
export function draftOf(register: Register, random: Random): Draft {
  const index = indexRegister(register);
  const copies = new Map<TableName, unknown[]>();
  const touched = new Set<string>();

  const all = <Table extends TableName>(table: Table) => rowsOf(table) as readonly Records[Table][];
  const rowsOf = (table: TableName): unknown[] => {
    const copy = copies.get(table) ?? [...(register[table] ?? [])];
    copies.set(table, copy);
    return copy;
  };

  return {
    until: register.about.extractedOn ?? '9999-12-31',
    random,
    person: (id) => index.find('persons', id),
    staysOf: (personId) => index.of('placements', 'personId', personId),
    all,
    pick: (table, suits) => {
      const records = all(table);
      const start = wholeBetween(random, 0, Math.max(0, records.length - 1));
      for (let step = 0; step < records.length; step += 1) {
        const position = (start + step) % records.length;
        const record = records[position];
        if (record === undefined || touched.has(ownerOf(record)) || !suits(record)) continue;
        touched.add(ownerOf(record));
        return { table, position, record };
      }
      return undefined;
    },
    replace: ({ table, position }, record) => {
      rowsOf(table)[position] = record;
      touched.add(ownerOf(record));
      return { record: table, id: record.id };
    },
    append: (table, record) => {
      rowsOf(table).push(record);
      touched.add(ownerOf(record));
      return { record: table, id: record.id };
    },
    register: () => ({ ...register, ...Object.fromEntries(copies) }),
  };
}

/** The person a record is about, else the record itself. */
function ownerOf(record: { readonly id: string; readonly personId?: string }): string {
  return record.personId ?? record.id;
}
