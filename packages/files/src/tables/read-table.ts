/**
 * Reading a table: text or bytes in, columns and rows out, with every fault at its place.
 */
import type { Locale } from '@jeugd/core';
import { type Faults, faultsIn } from '../faults/faults.js';
import type { TextOrBytes } from '../text/decode.js';
import { csvTable, type TableParts } from './csv-table.js';
import { formatOfContent, formatOfName } from './format.js';
import { jsonLinesTable, jsonTable } from './json-table.js';
import type { ParquetForm } from './parquet-form.js';
import type { ReadFormat, ReadTable } from './table.js';

/**
 * How to read a file.
 *
 * @dutch leeswijze
 */
export interface ReadTableOptions {
  /** Its form; taken from the name of the file or from how it begins unless told. */
  readonly format?: ReadFormat;
  /** Its name, for the findings. */
  readonly file?: string;
  /** The columns to keep, for large files; all of them unless told. The others are checked all the same. */
  readonly columns?: readonly string[];
  /** `parquet` of `@jeugd/files/parquet`, where files may be Parquet. */
  readonly parquet?: ParquetForm;
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
}

/**
 * The table in a file. Never throws on data: what is wrong with it is among the findings.
 *
 * - Text must be UTF-8, with or without byte order mark. UTF-16, Windows-1252, a workbook and binary data are named.
 * - CSV has a header; comma, semicolon or tab is recognised from it, and so is the newline. Spaces around the names in
 *   the header do not count. An empty cell is `null`, blank lines are skipped where there is more than one column, and
 *   the apostrophe that keeps a spreadsheet from calculating a text is taken away.
 * - JSON and JSON Lines hold objects; a key that an object lacks is `null`, as is `null` itself.
 * - Parquet is recognised from its first bytes and read when `parquet` is handed over. A day is text, a moment too
 *   (`2024-03-01T12:30:00`, with a `Z` when it is an instant), whole numbers beyond 9,007,199,254,740,991 are text.
 *
 * A row that cannot be used (too few or too many cells, a misplaced quotation mark, no object) is left out, counted in
 * `rejected` and reported. A file that cannot be used gives no rows: one in another encoding, one in which a quotation
 * mark is never closed. Bounds: 1,000,000 characters in a cell, 4,000,000 in a row, 1,000 columns, nesting 32 deep.
 *
 * @dutch tabel inlezen
 * @example
 * readTable('id;days\nc1;70\nc2;\n').rows; // [['c1', '70'], ['c2', null]]
 * readTable('{"id":"c1","days":70}\n').rows; // [['c1', 70]]
 * readTable('id,days\nc1,70,3\n', { file: 'stays.csv' }).findings[0].location; // { file: 'stays.csv', line: 2, column: 3 }
 */
export function readTable(content: TextOrBytes, options: ReadTableOptions = {}): ReadTable {
  const { file, locale = 'en' } = options;
  const faults = faultsIn(file, locale);
  const format = formatOf(content, options);
  const parquetTable = options.parquet?.readTable ?? parquetNotOpened;
  const read = { csv: csvTable, json: jsonTable, jsonl: jsonLinesTable, parquet: parquetTable }[format];
  const { columns: wanted } = options;
  const table = read(content, faults, (name) => wanted === undefined || wanted.includes(name));
  return { format, ...table, findings: faults.findings, truncated: faults.truncated() };
}

/** What begins as Parquet is Parquet, whatever its name. */
function formatOf(content: TextOrBytes, { format, file }: ReadTableOptions): ReadFormat {
  const begins = formatOfContent(content);
  if (format !== undefined || begins === 'parquet') return format ?? begins;
  return (file === undefined ? undefined : formatOfName(file)) ?? begins;
}

function parquetNotOpened(_content: TextOrBytes, faults: Faults): TableParts {
  faults.report('files/parquet-not-opened');
  return { header: [], columns: [], rows: [], lines: [], rejected: 0 };
}
