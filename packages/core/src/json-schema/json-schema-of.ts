/**
 * The records of the register as JSON Schema, made from the schemas that read them.
 */
import * as z from 'zod/mini';
import { recordTypes } from '../register/record-types.js';
import type { TableName } from '../register/register.js';
import { date, text } from '../schema/fields.js';
import type { JsonSchema, JsonSchemaOptions } from './json-schema.js';

/**
 * The JSON Schema of the records in a table (draft 2020-12).
 *
 * It accepts what the schema of the record accepts: fields it does not know may stand beside those it knows; a day is
 * text with format `date` (and a pattern, for tools that do not look at formats); an absent field is not there, `null` is no value. Codes are open unless told. It says nothing
 * across records: that ids exist, that an end lies after a start. For that read the register and run the rules.
 *
 * The same schemas, with a description per field, are files in the package: `@jeugd/core/schemas/placements.json`.
 *
 * @dutch JSON Schema van een recordsoort
 * @example
 * jsonSchemaOf('homeSpells').required; // ['id', 'personId', 'start', 'with']
 * jsonSchemaOf('homeSpells').properties?.['start']?.format; // 'date'
 * jsonSchemaOf('persons', { codes: 'closed' }).properties?.['sex']; // { enum: ['female', 'male', 'unknown'] }
 */
export function jsonSchemaOf(table: TableName, { codes = 'open' }: JsonSchemaOptions = {}): JsonSchema {
  const { name, dutch, schema } = recordTypes[table];
  const { $schema, type, properties, required } = made(schema);
  const fields = Object.entries(properties ?? {}).map(([field, plain]) => [
    field,
    codes === 'open' ? withKnownCodes(plain, codesOf(table, field)) : closed(plain, table, field),
  ]);
  return {
    $schema,
    title: name,
    description: dutch,
    type,
    properties: Object.fromEntries(fields),
    required,
  } as JsonSchema;
}

/** A schema as JSON Schema; a check that JSON Schema cannot say (is it a day?) gets the word that comes nearest. */
export function made(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const schema: unknown = zodSchema;
      if (schema === date)
        Object.assign(jsonSchema, { format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
      if (schema === text) Object.assign(jsonSchema, { pattern: withoutControls });
      delete jsonSchema.readOnly; // means "only the server writes it" there
    },
  }) as JsonSchema;
}

/** A text without control characters other than tabs and line ends, in words that every kind of pattern knows. */
const withoutControls = '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$';

function codesOf(table: TableName, field: string): readonly string[] | undefined {
  const { codes } = recordTypes[table];
  return Object.hasOwn(codes, field) ? codes[field] : undefined;
}

function withKnownCodes(plain: JsonSchema, codes: readonly string[] | undefined): JsonSchema {
  return codes === undefined ? plain : { anyOf: [{ enum: codes }, plain] };
}

/** Digits of identifiers; their check digits are beyond JSON Schema. */
const patterns: Readonly<Record<string, string>> = {
  bsn: '^[0-9]{9}$',
  agb: '^[0-9]{8}$',
  kvk: '^[0-9]{8}$',
};

function closed(plain: JsonSchema, table: TableName, field: string): JsonSchema {
  const codes = codesOf(table, field);
  if (codes !== undefined) return { enum: codes };
  const isIdentifier = Object.hasOwn(recordTypes[table].identifiers, field);
  return isIdentifier ? { ...plain, pattern: patterns[field] } : plain;
}
