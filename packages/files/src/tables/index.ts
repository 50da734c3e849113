export type { Delimiter } from '../csv/dialect.js';
export type { Json, JsonObject } from '../json/json.js';
export type { TextOrBytes } from '../text/decode.js';
export { type ReadTableOptions, readTable } from './read-table.js';
export type { ReadTable, Table, TableFormat, TableToWrite } from './table.js';
export { type WriteCsvOptions, writeCsv } from './write-csv.js';
export { writeJson, writeJsonLines } from './write-json.js';
