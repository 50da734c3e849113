/** Drawn registers: any codes, days in any order, references into the void. For tests of laws. */
import {
  addDays,
  careFormIds,
  type FieldKind,
  fieldsOf,
  parseRegister,
  type Register,
  recordTypes,
  type TableName,
} from '@jeugd/core';
import fc from 'fast-check';
import { carriedTables } from '../names/carried-tables.js';

/** A register with the tables that a bundle carries, some of them absent. */
export const anyRegister: fc.Arbitrary<Register> = fc
  .record(
    Object.fromEntries(carriedTables.map((table) => [table, rowsOf(table)])) as Record<
      (typeof carriedTables)[number],
      fc.Arbitrary<object[]>
    >,
    { requiredKeys: [] },
  )
  .chain((tables) =>
    fc
      .option(anyDay(), { nil: undefined })
      .map((extractedOn) => parseRegister({ about: { version: '1', extractedOn }, ...tables }).register),
  );

function rowsOf(table: TableName): fc.Arbitrary<object[]> {
  const fields = fieldsOf(table).filter(({ name }) => name !== 'id');
  const row = fc.record(
    Object.fromEntries(fields.map(({ name, kind }) => [name, anyValue(table, name, kind)])),
    { requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name) },
  );
  return fc
    .array(row, { maxLength: 5 })
    .map((rows) => rows.map((each, at) => ({ id: `${table.slice(0, 3)}${at}`, ...each })));
}

function anyValue(table: TableName, name: string, kind: FieldKind): fc.Arbitrary<unknown> {
  const { codes, references } = recordTypes[table];
  const known = codes[name] ?? (name === 'careForm' ? careFormIds : undefined);
  const targets = references[name];
  if (targets !== undefined) {
    const ids = targets.flatMap((target) => [0, 1, 2, 9].map((at) => `${target.slice(0, 3)}${at}`));
    return fc.constantFrom(...ids);
  }
  if (known !== undefined) return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, anyWord());
  if (name === 'suspensions') return fc.array(fc.record({ start: anyDay() }), { maxLength: 2 });
  if (kind === 'date') return anyDay();
  if (kind === 'number') return fc.integer({ min: 0, max: 40 });
  return kind === 'flag' ? fc.boolean() : anyWord();
}

/** Words with spaces around them and letters of any kind, also such as FHIR does not allow in a code. */
function anyWord(): fc.Arbitrary<string> {
  return fc.constantFrom('abc', ' abc ', 'a  b', 'Zoë 😀', '<b>', '06', 'OTS', 'a|b', '"', 'constructor');
}

function anyDay() {
  const near = fc.integer({ min: 0, max: 30 }).map((days) => addDays('2024-02-20', days));
  return fc.oneof({ weight: 20, arbitrary: near }, fc.constantFrom('0001-01-01', '9999-12-31', '9999-12-30'));
}
