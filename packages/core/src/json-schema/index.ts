/**
 * The records of the register as JSON Schema, for tools that do not speak TypeScript.
 *
 * @packageDocumentation
 */
export type { JsonSchema, JsonSchemaOptions } from './json-schema.js';
export { jsonSchemaOf } from './json-schema-of.js';
export { registerJsonSchema } from './register-json-schema.js';
