/** JSON Schema, as far as the schemas of records need it. */

/**
 * A schema in JSON Schema, draft 2020-12: plain data, to be written as JSON.
 *
 * @dutch JSON Schema
 */
export interface JsonSchema {
  /** The kind of value. */
  readonly type?: string;
  /** What it is called. */
  readonly title?: string;
  /** What it is, in words. */
  readonly description?: string;
  /** The schema of each field. */
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** The fields that must be there. */
  readonly required?: readonly string[];
  /** Any other word of JSON Schema. */
  readonly [keyword: string]: unknown;
}

/**
 * How to make a JSON Schema.
 *
 * @dutch instellingen
 */
export interface JsonSchemaOptions {
  /**
   * `open` (unless told): any text is a code, as reading does, and the known ones stand in the schema for editors and
   * readers. `closed`: only known codes and well-formed identifiers, for whoever fills in records.
   */
  readonly codes?: 'open' | 'closed';
}
