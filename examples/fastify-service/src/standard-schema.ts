/**
 * Standard Schema in Fastify: a route takes one of our schemas as it is, and its handler gets the type.
 */
import { recordTypes, type TableName, tableNames } from '@jeugd/core';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { FastifySchemaCompiler, FastifyTypeProvider } from 'fastify';

/** What makes `request.body` a `Placement` where the route says `schema: { body: Placement }`. */
export interface StandardSchemaTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends StandardSchemaV1
    ? StandardSchemaV1.InferOutput<this['schema']>
    : unknown;
}

/**
 * Lets through what fits the schema of its route, unchanged: a field too many should not vanish without a word. What is
 * wrong with the rest is said by `findings.ts`, in the language of the reader.
 */
export const byStandardSchema: FastifySchemaCompiler<StandardSchemaV1> = ({ schema }) => {
  return (data: unknown) => {
    const outcome = schema['~standard'].validate(data);
    const fits = 'value' in outcome && outcome.issues === undefined;
    return fits ? { value: data } : { error: new Error('does not fit the schema') };
  };
};

/** The table whose records a schema reads. */
export function tableOf(schema: unknown): TableName | undefined {
  return tableNames.find((table) => recordTypes[table].schema === schema);
}
