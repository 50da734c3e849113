/**
 * The JSON Schema of a risk table, for whoever makes one elsewhere: in a database, in R, at another organisation.
 */
import type { Json } from './risk-table.js';

/**
 * A JSON Schema, as plain data.
 *
 * @dutch JSON-schema
 */
export type JsonSchema = Readonly<Record<string, Json>>;

const count: JsonSchema = { type: 'number', minimum: 0 };
const counts = (description: string): JsonSchema => ({ type: 'array', items: count, description });
const natural = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description });

const cell: JsonSchema = {
  type: 'object',
  description: 'The counts of all rows with the same labels. The lists run parallel to the times.',
  required: ['labels', 'times', 'atOrigin', 'entered', 'left', 'censored'],
  properties: {
    labels: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'What the rows have in common. No two cells have the same labels.',
    },
    times: counts('Times at which something happened, rising, 0 or more.'),
    atOrigin: { ...count, description: 'Rows at risk from the origin.' },
    entered: counts(
      'Rows that came under observation at each time: at risk from then on, not yet at that time.',
    ),
    left: {
      type: 'object',
      propertyNames: { minLength: 1 },
      additionalProperties: { type: 'array', items: count },
      description: 'Rows that left at each time, by cause.',
    },
    censored: counts('Rows last seen at each time, not yet left.'),
    weighted: {
      const: true,
      description: 'Present when a row counted for a fraction: standard errors are then unknown.',
    },
  },
};

const protection: JsonSchema = {
  type: 'object',
  description: 'What was left out or made less fine, so that the table can be published.',
  required: ['minCell', 'step', 'moved', 'otherMoved', 'cellsLeftOut', 'causesPooled', 'cutShort'],
  properties: {
    minCell: { type: 'number', minimum: 1, description: 'Every count is 0 or at least this.' },
    step: { type: 'number', exclusiveMinimum: 0, description: 'Times were rounded to multiples of this.' },
    moved: {
      type: 'object',
      additionalProperties: count,
      description: 'By cause, the furthest that an exit was moved in time.',
    },
    otherMoved: { ...count, description: 'The furthest that censoring or an entry was moved in time.' },
    cellsLeftOut: natural('Cells that were left out.'),
    causesPooled: natural('Cells in which rare causes were counted together as "other".'),
    cutShort: natural('Cells whose follow-up ends early.'),
  },
};

/**
 * The JSON Schema (2020-12) of a risk table: what {@link parseRiskTable} reads, but for what a schema cannot say. That
 * times rise, that the lists are equally long, that labels differ, and that who leaves came in before, is checked when
 * the table is read.
 *
 * @dutch JSON-schema van de risicotabel
 * @example
 * riskTableJsonSchema().required; // ['version', 'definition', 'cells']
 */
export function riskTableJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'RiskTable',
    description:
      'Counts from which every time-to-event figure is computed; no person is in it. In Dutch: risicotabel.',
    type: 'object',
    required: ['version', 'definition', 'cells'],
    properties: {
      version: { const: 1, description: 'Version of this form.' },
      definition: {
        description: 'What was counted: metric, window, as-of day. Tables add up only when it is the same.',
      },
      cells: { type: 'array', items: cell, description: 'One per combination of labels.' },
      excluded: natural('Rows that could not be used.'),
      protection,
    },
  };
}
