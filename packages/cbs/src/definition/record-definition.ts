/** Records of a delivery: which fields they have. */
import type { Texts } from '@jeugd/core';
import type { FieldDefinition } from './field.js';
import type { ProtocolVersion } from './protocol.js';

/**
 * How often a record is delivered: every half-year or every quarter.
 *
 * @dutch aanleverfrequentie
 */
export type Frequency = 'half-year' | 'quarter';

/**
 * A kind of record, declared once for all versions.
 *
 * @dutch recordsoort
 */
export interface RecordDefinition<Fields extends Readonly<Record<string, FieldDefinition>> = FieldsByName> {
  /** Its name. */
  readonly kind: string;
  /** What it is about. */
  readonly title: Texts;
  /** First version that has it; absent = all did. */
  readonly from?: ProtocolVersion;
  /** How often it is delivered. */
  readonly frequency: Frequency;
  /** What is open about the frequency. */
  readonly frequencyNote?: Texts;
  /** Its fields, in the order of the protocol. */
  readonly fields: Fields;
  /** Its fields per measurement, of which a record has at most two. */
  readonly measurement?: readonly string[];
  /** The field with its type: hulpvorm, type of measure, type of authorisation. */
  readonly typeField: string;
  /** The field with the first day. */
  readonly startField: string;
  /** The field with the last day. */
  readonly endField: string;
}

/** Fields by name. */
type FieldsByName = Readonly<Record<string, FieldDefinition>>;
