/**
 * A whole register, as it stands in `register.json`, as JSON Schema.
 */
import { About } from '../register/about.js';
import { recordTypes, tableNames } from '../register/record-types.js';
import type { JsonSchema, JsonSchemaOptions } from './json-schema.js';
import { jsonSchemaOf, made } from './json-schema-of.js';

/**
 * The JSON Schema of a register: `about` and a list of records per table, the records under `$defs` by their name.
 *
 * Every table may be absent, which says that nobody knows; an empty one says that there is nothing.
 *
 * @dutch JSON Schema van een register
 * @example
 * registerJsonSchema().properties?.['placements']; // { type: 'array', items: { $ref: '#/$defs/Placement' } }
 */
export function registerJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  const { $schema, ...about } = made(About);
  const tables = tableNames.map((table) => [
    table,
    { type: 'array', items: { $ref: `#/$defs/${recordTypes[table].name}` } },
  ]);
  const definitions = tableNames.map((table) => {
    const { $schema: _, ...definition } = jsonSchemaOf(table, options);
    return [recordTypes[table].name, definition];
  });
  return {
    $schema,
    title: 'Register',
    description: 'register',
    type: 'object',
    properties: { about, ...Object.fromEntries(tables) },
    required: ['about'],
    $defs: Object.fromEntries(definitions),
  };
}
