/**
 * A layout of fixed positions. CBS publishes the official one beside each period ("Bestandsdefinitie"); it was not found, so
 * that the user supplies it as a layout file. What such a file holds is described by {@link layoutJsonSchema}.
 */
import { JeugdError } from '@jeugd/core';
import { type RecordKind, recordKinds, records } from '../records/index.js';
import { layoutTexts } from './texts.js';

/**
 * Where a field stands in a line.
 *
 * @dutch veldpositie
 */
export interface LayoutField {
  /** The name of the field, as in {@link records}; `typeInformant2` is that of the second measurement. */
  readonly field: string;
  /** Its first position in the line, from 1. */
  readonly start: number;
  /** How many positions it takes. */
  readonly length: number;
}

/**
 * Lines that hold no record, such as a first or last one.
 *
 * @dutch regel zonder record
 */
export interface LayoutSkip {
  /** The first position to look at, from 1. */
  readonly start: number;
  /** The text that stands there in such a line. */
  readonly equals: string;
}

/**
 * A layout of fixed positions.
 *
 * @dutch bestandsdefinitie met vaste posities
 */
export interface Layout {
  /** What it is called, such as the number of the file definition. */
  readonly name: string;
  /** The kind of record in the file. */
  readonly kind: RecordKind;
  /** How many positions a line takes; the last position of a field unless told. */
  readonly lineLength?: number;
  /** The fields. Positions between them are passed over. */
  readonly fields: readonly LayoutField[];
  /** Lines that hold no record. */
  readonly skip?: readonly LayoutSkip[];
}

/**
 * The JSON Schema of a layout file.
 *
 * @dutch JSON Schema van een bestandsdefinitie
 * @example
 * layoutJsonSchema.required; // ['name', 'kind', 'fields']
 */
export const layoutJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Layout of a delivery with fixed positions',
  type: 'object',
  required: ['name', 'kind', 'fields'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', description: 'what it is called, such as the number of the file definition' },
    kind: {
      enum: [
        'jeugdhulp',
        'jeugdbescherming',
        'machtigingUithuisplaatsing',
        'jeugdreclassering',
        'preventief',
      ],
      description: 'the kind of record in the file',
    },
    lineLength: { type: 'integer', minimum: 1, description: 'positions in a line' },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['field', 'start', 'length'],
        additionalProperties: false,
        properties: {
          field: {
            type: 'string',
            description: 'name of the field; typeInformant2 is that of the second measurement',
          },
          start: { type: 'integer', minimum: 1, description: 'first position, from 1' },
          length: { type: 'integer', minimum: 1, description: 'positions' },
        },
      },
    },
    skip: {
      type: 'array',
      description: 'lines that hold no record',
      items: {
        type: 'object',
        required: ['start', 'equals'],
        additionalProperties: false,
        properties: {
          start: { type: 'integer', minimum: 1, description: 'first position to look at' },
          equals: { type: 'string', minLength: 1, description: 'text that stands there in such a line' },
        },
      },
    },
  },
} as const;

/** Positions in a line: far above any file definition. */
const longestLine = 10_000;

/**
 * The layout in plain data, such as `JSON.parse` gives.
 *
 * @dutch bestandsdefinitie lezen
 * @throws {JeugdError} `cbs/invalid-layout` when it is no layout: no name, kind or fields, an unknown field, a field twice,
 * positions that are no whole numbers from 1, or fields that overlap
 * @example
 * parseLayout({ name: 'invented', kind: 'jeugdhulp', fields: [{ field: 'bsn', start: 1, length: 9 }] }).fields.length; // 1
 * parseLayout({ name: 'invented' }); // throws 'cbs/invalid-layout'
 */
export function parseLayout(input: unknown): Layout {
  if (!isObject(input)) throw invalid('kind');
  const { name, kind, lineLength, fields, skip = [] } = input;
  if (typeof name !== 'string') throw invalid('name');
  const known = recordKinds.find((one) => one === kind);
  if (known === undefined) throw invalid('kind');
  if (lineLength !== undefined && !isPosition(lineLength)) throw invalid('lineLength');
  if (!Array.isArray(fields) || fields.length === 0) throw invalid('fields');
  if (!Array.isArray(skip) || !skip.every(isSkip)) throw invalid('skip');
  const parsed = fields.map((field, index) => fieldIn(field, index, known));
  refuseOverlap(parsed);
  return { name, kind: known, ...(lineLength !== undefined && { lineLength }), fields: parsed, skip };
}

function fieldIn(input: unknown, index: number, kind: RecordKind): LayoutField {
  const place = `fields[${index}]`;
  if (!isObject(input)) throw invalid(place);
  const { field, start, length } = input;
  if (typeof field !== 'string' || !isFieldOf(field, kind) || !isPosition(start) || !isPosition(length))
    throw invalid(place);
  return { field, start, length };
}

function isFieldOf(name: string, kind: RecordKind): boolean {
  const fields: object = records[kind].fields;
  const measured: readonly string[] = kind === 'jeugdhulp' ? records.jeugdhulp.measurement : [];
  return Object.hasOwn(fields, name) || (/\d$/.test(name) && measured.includes(name.slice(0, -1)));
}

function refuseOverlap(fields: readonly LayoutField[]): void {
  const inOrder = [...fields].sort((a, b) => a.start - b.start);
  for (const [index, { field, start }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    const isDouble = fields.filter((one) => one.field === field).length > 1;
    if (isDouble || (before !== undefined && before.start + before.length > start))
      throw invalid(`fields[${fields.findIndex((one) => one.field === field)}]`);
  }
}

function isSkip(value: unknown): value is LayoutSkip {
  return (
    isObject(value) &&
    isPosition(value['start']) &&
    typeof value['equals'] === 'string' &&
    value['equals'] !== ''
  );
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= longestLine;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(place: string): JeugdError {
  return new JeugdError('cbs/invalid-layout', layoutTexts['cbs/invalid-layout'], { place });
}
