/**
 * The fields of a record, read from its schema: what a reader needs to turn the cells of a table into records.
 */
import type * as z from 'zod/mini';
import { date, flag, number } from '../schema/fields.js';
import { recordTypes, tableNames } from './record-types.js';
import type { TableName } from './register.js';

/**
 * What a field holds: a text (also codes and ids), a day, a number, yes or no, or a list or group of
 * further values, which a table of text holds as JSON.
 *
 * @dutch soort veld
 */
export type FieldKind = 'text' | 'date' | 'number' | 'flag' | 'list';

/**
 * A field of a record.
 *
 * @dutch veld
 */
export interface RecordField {
  /** Its name, as in the types. */
  readonly name: string;
  /** What it holds. */
  readonly kind: FieldKind;
  /** Whether every record must have it. */
  readonly required: boolean;
}

/**
 * The fields of the records in a table, in the order of the type.
 *
 * @dutch velden
 * @example
 * fieldsOf('homeSpells').map((field) => field.name); // ['id', 'personId', 'start', 'end', 'with']
 * fieldsOf('homeSpells')[3]; // { name: 'end', kind: 'date', required: false }
 */
export function fieldsOf(table: TableName): readonly RecordField[] {
  return Object.entries(recordTypes[table].schema.shape).map(([name, schema]) => {
    const inner = withoutOptional(schema as z.ZodMiniType);
    return { name, kind: kindOf(inner), required: inner === schema };
  });
}

/**
 * The tables whose records have all of these fields, in the order in which a register is written: what is about a
 * person, what has a period.
 *
 * @dutch tabellen met deze velden
 * @example
 * tablesWith('personId', 'date'); // ['observations', 'events', 'decisions', 'restraints']
 */
export function tablesWith(...fields: readonly string[]): readonly TableName[] {
  return tableNames.filter((table) => fields.every((field) => field in recordTypes[table].schema.shape));
}

function withoutOptional(schema: z.ZodMiniType): z.ZodMiniType {
  const definition = schema._zod.def as { type: string; innerType?: z.ZodMiniType };
  return definition.type === 'optional' && definition.innerType !== undefined ? definition.innerType : schema;
}

function kindOf(schema: unknown): FieldKind {
  if (schema === date) return 'date';
  if (schema === number) return 'number';
  if (schema === flag) return 'flag';
  return (schema as z.ZodMiniType)._zod.def.type === 'string' ? 'text' : 'list';
}
