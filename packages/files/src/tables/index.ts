export type { Delimiter } from '../csv/dialect.js';
export type { Json, JsonObject } from '../json/json.js';
export { isParquet } from '../parquet/magic.js';
export type { TextOrBytes } from '../text/decode.js';
export type { ParquetForm } from './parquet-form.js';
export { type ReadTableOptions, readTable } from './read-table.js';
export type { ReadFormat, ReadTable, Table, TableFormat, TableToWrite } from './table.js';
export { type WriteCsvOptions, writeCsv } from './write-csv.js';
export { writeJson, writeJsonLines } from './write-json.js';
