/** The JSON Schema of a state table. */
import type { JsonSchema } from '../risk-table/json-schema.js';

const counts: JsonSchema = { type: 'array', items: { type: 'number', minimum: 0 } };
const natural: JsonSchema = { type: 'integer', minimum: 0 };

/**
 * The JSON Schema (2020-12) of a state table: what {@link parseStateTable} reads, but for what a schema cannot say. That
 * days rise, that the lists are equally long, and that each day has as many rows, is checked when the table is read.
 *
 * @dutch JSON-schema van de toestandentabel
 * @example
 * stateTableJsonSchema().required; // ['version', 'definition', 'days', 'cells']
 */
export function stateTableJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'StateTable',
    description: 'Counts by state on fixed days; no person is in it. In Dutch: toestandentabel.',
    type: 'object',
    required: ['version', 'definition', 'days', 'cells'],
    properties: {
      version: { const: 1, description: 'Version of this form.' },
      definition: { description: 'What was counted. Tables add up only when it is the same.' },
      days: { ...counts, description: 'Days since the origin, rising.' },
      cells: {
        type: 'array',
        description: 'One per combination of labels.',
        items: {
          type: 'object',
          required: ['labels', 'states', 'notFollowed'],
          properties: {
            labels: { type: 'object', additionalProperties: { type: 'string' } },
            states: {
              type: 'object',
              propertyNames: { minLength: 1 },
              additionalProperties: counts,
              description: 'Rows in each state on each day.',
            },
            notFollowed: { ...counts, description: 'Rows not followed so far.' },
          },
        },
      },
      excluded: { ...natural, description: 'Rows that could not be used.' },
      protection: {
        type: 'object',
        required: ['minCell', 'cellsLeftOut', 'statesPooled'],
        properties: {
          minCell: { type: 'integer', minimum: 1, description: 'Every count is 0 or at least this.' },
          cellsLeftOut: { ...natural, description: 'Cells that were left out.' },
          statesPooled: { ...natural, description: 'Cells in which rare states were counted as "other".' },
        },
      },
    },
  };
}
