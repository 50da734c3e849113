/**
 * Parquet: registers and tables as columns, read and written without a database. Hand `parquet` to the functions of
 * `@jeugd/files` and `@jeugd/files/node`, or read columns as typed arrays with `readParquetColumns`.
 *
 * @packageDocumentation
 */

export type { ParquetCodes, ParquetNumbers } from './column-kinds.js';
export { parquet } from './form.js';
export { type ParquetColumns, type ParquetColumnsOptions, readParquetColumns } from './typed-columns.js';
export { writeParquet } from './write-parquet.js';
