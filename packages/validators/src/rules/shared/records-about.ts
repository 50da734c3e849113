/** The records of a person in any table, as far as their days are concerned. */
import { type Dated, type RegisterIndex, type TableName, tablesWith } from '@jeugd/core';

/** A table whose records name a person, and the field in which they do. */
export interface TableAboutPersons {
  readonly table: TableName;
  readonly field: 'personId' | 'childId';
}

/** A record with a period or a day. */
export type DatedRecord = Dated & { readonly id: string };

/** The tables whose records are about a person and have a period or a day; a table added later is among them. */
export function tablesAboutPersons(): readonly TableAboutPersons[] {
  return (['personId', 'childId'] as const).flatMap((field) => {
    const tables = new Set([...tablesWith(field, 'start'), ...tablesWith(field, 'date')]);
    return [...tables].map((table) => ({ table, field }));
  });
}

/** The records of one person in such a table, in order of date. */
export function recordsAbout(
  id: string,
  { table, field }: TableAboutPersons,
  index: RegisterIndex,
): readonly DatedRecord[] {
  // That the records have the field is known from their schema; the type of a name does not tell.
  return index.of(table, field as never, id) as readonly DatedRecord[];
}
