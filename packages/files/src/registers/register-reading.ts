/** What came out of reading a register from files. */
import type { Finding, Locale, Location, Register, TableName } from '@jeugd/core';
import type { ParquetForm } from '../tables/parquet-form.js';
import type { ReadFormat } from '../tables/table.js';

/**
 * How to read a register.
 *
 * @dutch leeswijze
 */
export interface ReadRegisterOptions {
  /** The tables to read; all of them unless told. What is not asked for is not opened, and absent from the register. */
  readonly tables?: readonly TableName[];
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
  /** Name of the file when text or bytes are given instead of a folder; `register.json` unless told. */
  readonly file?: string;
  /** `parquet` of `@jeugd/files/parquet`, where files may be Parquet. */
  readonly parquet?: ParquetForm;
  /** Called before each file is read. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/**
 * How far reading is.
 *
 * @dutch voortgang
 */
export interface ReadingProgress {
  /** The file that is now read. */
  readonly file: string;
  /** How many files were read before it. */
  readonly done: number;
  /** How many there are. */
  readonly total: number;
}

/**
 * A file and what it gave.
 *
 * @dutch gelezen bestand
 */
export interface FileRead {
  /** Its name as the user gave it. */
  readonly file: string;
  /** What it is: a table, what the register says about itself, a whole register, or nothing that was read. */
  readonly kind: 'table' | 'about' | 'register' | 'ignored';
  /** Its table. */
  readonly table?: TableName;
  /** The form of the table. */
  readonly format?: ReadFormat;
  /** Rows met in it, used or not. */
  readonly rows: number;
}

/**
 * A row that could not be used, and where it stands.
 *
 * @dutch afgekeurde rij
 */
export interface RejectedFileRow {
  /** Its table. */
  readonly record: TableName;
  /** Its file. */
  readonly file: string;
  /** The line on which it begins, from 1, or in Parquet its number; absent for JSON. */
  readonly line?: number;
  /** Its position among the rows, from 0, as in `/placements/12`; absent where no row could be made of it. */
  readonly row?: number;
}

/**
 * A register as it was read, with what is wrong with it and where its records stand. `validate` of `@jeugd/validators`
 * takes it as it is: `validate(reading.register, { asOf, found: reading })`.
 *
 * @dutch gelezen register
 */
export interface RegisterReading {
  /** The records that can be used. `about.rejected` counts those that cannot, by table. */
  readonly register: Register;
  /** What is wrong, file by file and then in the records: the first thousand findings of each code. */
  readonly findings: readonly Finding[];
  /** The codes of which there were more findings, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
  /** The rows that cannot be used. */
  readonly rejected: readonly RejectedFileRow[];
  /** Every file that was met, in code-unit order of the names. */
  readonly files: readonly FileRead[];
  /**
   * Adds file, line and column to the place of a record, known by its table and id, or by its row: `/placements/12`, from
   * 0, as it was read. A location that has a file already, or whose record is not here, comes back as it is.
   */
  readonly place: (location: Location) => Location;
}
