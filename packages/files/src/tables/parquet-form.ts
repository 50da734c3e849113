/** What the functions for tables and registers need of Parquet, without loading it. */
import type { FieldKind, TableName } from '@jeugd/core';
import type { Faults } from '../faults/faults.js';
import type { TableRows } from '../registers/table-rows.js';
import type { TextOrBytes } from '../text/decode.js';
import type { IsWanted, TableParts } from './csv-table.js';
import type { TableToWrite } from './table.js';

/**
 * The form Parquet, as `parquet` of `@jeugd/files/parquet`: hand it over to read or write Parquet.
 *
 * @dutch Parquet
 */
export interface ParquetForm {
  /** Its name. */
  readonly name: 'parquet';
  /** Reads a table. @internal */
  readonly readTable: (content: TextOrBytes, faults: Faults, isWanted: IsWanted) => TableParts;
  /** Reads the rows of a table of a register. @internal */
  readonly readRows: (table: TableName, content: TextOrBytes, faults: Faults) => TableRows;
  /** Writes a table. @internal */
  readonly write: (table: TableToWrite, kindOf: (column: string) => FieldKind | undefined) => Uint8Array;
}
