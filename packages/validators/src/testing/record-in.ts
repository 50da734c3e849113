/** For tests that go over every table, also one that is added later. */
import { type FieldKind, fieldsOf, type Register, type TableName } from '@jeugd/core';

/** A register with one record, `x1`, in a table: its required fields filled, and these values. */
export function registerWithRecordIn(table: TableName, values: Readonly<Record<string, string>>): Register {
  const required = fieldsOf(table).filter((field) => field.required);
  const record = {
    ...Object.fromEntries(required.map(({ name, kind }) => [name, anyOf[kind]])),
    ...values,
    id: 'x1',
  };
  return { about: { version: '1' }, [table]: [record] };
}

/** Something that a field of a kind can hold. */
const anyOf: Readonly<Record<FieldKind, unknown>> = {
  text: 'word',
  date: '2024-03-01',
  number: 1,
  flag: true,
  list: [],
};
