/** The row of a record: its position in its table as the reader saw it, rejected rows included. */
import type { RegisterIndex, TableName } from '@jeugd/core';
import { groupBy } from '../collections/group-by.js';
import type { RejectedRecord } from '../report/found.js';

/** Gives the row of a record, from 0, or `undefined` for one that is not in its table. */
export type RowFinder = (table: TableName, record: { readonly id: string }) => number | undefined;

/** Finds rows. A table is walked once, when it is first asked for. */
export function rowFinder(index: RegisterIndex, rejected: readonly RejectedRecord[] = []): RowFinder {
  const rejectedOf = groupBy(rejected, ({ record }) => record);
  const rows = new Map<TableName, ReadonlyMap<unknown, number>>();
  return (table, record) => {
    let ofTable = rows.get(table);
    if (ofTable === undefined) {
      ofTable = rowsOf(index.all(table), new Set(rejectedOf.get(table)?.map(({ row }) => row)));
      rows.set(table, ofTable);
    }
    return ofTable.get(record);
  };
}

/** Each record takes the next row that was not rejected. */
function rowsOf(
  records: readonly unknown[],
  rejected: ReadonlySet<number | undefined>,
): ReadonlyMap<unknown, number> {
  const rows = new Map<unknown, number>();
  let next = 0;
  for (const record of records) {
    while (rejected.has(next)) next += 1;
    rows.set(record, next);
    next += 1;
  }
  return rows;
}
