/**
 * The description of the service, OpenAPI 3.1: the JSON Schemas in it are made from the schemas that read the records.
 */
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { recordTypes } from '@jeugd/core';
import { jsonSchemaOf } from '@jeugd/core/json-schema';
import { reportJsonSchema } from '@jeugd/validators';
import { tableOf } from './standard-schema.js';

/** Options for `@fastify/swagger`. A route that takes one of our schemas is described by the JSON Schema of that record. */
export const openApi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Placements',
      version: '1.0.0',
      description: 'Takes in placements of children in youth care, and tells how long until they are home.',
    },
  },
  transform: ({ schema, url }) => {
    const table = tableOf(schema?.body);
    const body = table && { $ref: `${recordTypes[table].name}#` };
    return { schema: { ...schema, ...(body && { body }) }, url };
  },
  refResolver: { buildLocalReference: ({ $id }) => String($id) },
};

const { $schema: _, ...placement } = jsonSchemaOf('placements');
const { findings } = reportJsonSchema()['properties'] as Record<string, object>;
const estimate = {
  type: ['object', 'null'],
  properties: Object.fromEntries(
    ['value', 'lower', 'upper'].map((limit) => [limit, { type: ['number', 'null'] }]),
  ),
};

/** What routes refer to by name, as in `{ $ref: 'Placement#' }`. */
export const components = [
  { $id: 'Placement', ...placement },
  {
    $id: 'Problem',
    type: 'object',
    properties: { title: { type: 'string' }, status: { type: 'integer' }, findings },
    required: ['title', 'status'],
  },
  {
    $id: 'Kept',
    type: 'object',
    properties: { id: { type: 'string' }, findings },
    required: ['id', 'findings'],
  },
  {
    $id: 'Verdict',
    type: 'object',
    properties: {
      kind: { type: ['string', 'null'], description: 'Such as JW301.' },
      isRight: { type: 'boolean' },
      levels: { type: 'array', items: { type: 'integer' } },
      findings,
    },
    required: ['kind', 'isRight', 'levels', 'findings'],
  },
  {
    $id: 'HomeFigure',
    type: 'object',
    properties: {
      definition: { type: 'string' },
      n: { type: ['integer', 'null'] },
      medianDays: estimate,
      homeWithin90Days: estimate,
    },
    required: ['definition', 'n', 'medianDays', 'homeWithin90Days'],
  },
];

/** An answer in JSON, and the ways in which a route can refuse. */
export function answers(ok: number, name: string, ...refusals: readonly number[]) {
  const answer = (type: string, $ref: string) => ({ content: { [type]: { schema: { $ref } } } });
  return {
    [ok]: { description: 'Done', ...answer('application/json', `${name}#`) },
    ...Object.fromEntries(
      refusals.map((status) => [
        status,
        { description: 'Refused', ...answer('application/problem+json', 'Problem#') },
      ]),
    ),
  };
}
