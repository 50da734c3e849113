/** What was met before the rules came to work. */
import type { Finding, Location, TableName } from '@jeugd/core';

/**
 * An input.
 *
 * @dutch invoerbestand
 */
export interface InputFile {
  /** The file as the user named it. */
  readonly file: string;
  /** What it is. */
  readonly kind: string;
  /** The table it holds, which says more than its kind. */
  readonly table?: string;
}

/**
 * A row that could not be used and is no record of the register.
 *
 * @dutch afgekeurde rij
 */
export interface RejectedRecord {
  /** Its table. */
  readonly record: TableName;
  /** Its position among the rows that were read, from 0; absent when it never came so far. */
  readonly row?: number;
}

/**
 * What was met before the rules came to work. What `parseRegister` gives fits, and what `readRegister` of
 * `@jeugd/files` gives fits with all its parts.
 *
 * @dutch eerdere bevindingen
 */
export interface Found {
  /** The findings, in the order in which they should stand. */
  readonly findings: readonly Finding[];
  /** The codes of which not all findings are among them, with their total. */
  readonly truncated?: Readonly<Record<string, number>>;
  /** The rows that are no records: with them, a record without an id that may be shown is named by its row. */
  readonly rejected?: readonly RejectedRecord[];
  /** Every input, clean or broken, to have its entry in the report. */
  readonly files?: readonly InputFile[];
  /** Adds file and line to the place of a record, where they are known. */
  readonly place?: (location: Location) => Location;
}
