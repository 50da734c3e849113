/** Rows become records: by the columns of the header, with every cell in its field. */
import type { DeliveredRecord, Measurement, RecordKind } from '../records/index.js';
import { type Header, headerOf } from './columns.js';
import type { RowReceiver } from './csv-feed.js';
import type { Faults } from './faults.js';
import { longestCell } from './limits.js';
import { type DaySystem, repaired } from './repair.js';

/** What receives the records. */
export type RecordReceiver = (record: DeliveredRecord, line: number) => void;

/** A receiver of rows that makes records of them. */
export interface RowsToRecords extends RowReceiver {
  /** The header, once it was there. */
  readonly found: () => Header | undefined;
}

/** How rows are read. */
interface RowOptions {
  /** Whether empty cells at the end may be left out. */
  readonly mayBeShort?: boolean;
  /** How days are numbered. */
  readonly days?: DaySystem;
  /** The header, when it is not in the file. */
  readonly header?: Header;
  /** Only these fields are read; all unless told. */
  readonly fields?: readonly string[] | undefined;
}

/** Makes records of rows; the rows of a workbook may have fewer cells than its header. */
export function rowsToRecords(
  receive: (header: Header) => RecordReceiver,
  faults: Faults,
  { mayBeShort = false, days = 1900, header: known, fields }: RowOptions = {},
): RowsToRecords {
  let header: Header | undefined = known;
  let take: RecordReceiver | undefined = known === undefined ? undefined : receive(known);
  return {
    found: () => header,
    header(cells, line) {
      const all = headerOf(cells, line, faults);
      header = all === undefined || fields === undefined ? all : withFields(all, fields);
      take = header === undefined ? undefined : receive(header);
      return header !== undefined;
    },
    row(cells, line, isLast) {
      if (header === undefined || take === undefined) return;
      if (cells.length !== header.width) reportWidth(cells, header.width, line, isLast, mayBeShort, faults);
      take(recordOf(cells, header, line, days, faults), line);
    },
  };
}

function withFields({ outcome: _, columns, ...header }: Header, fields: readonly string[]): Header {
  return { ...header, columns: columns.filter(({ field }) => fields.includes(field.name)) };
}

function reportWidth(
  cells: readonly string[],
  expected: number,
  line: number,
  isLast: boolean,
  mayBeShort: boolean,
  faults: Faults,
): void {
  const found = cells.length;
  if (found < expected) {
    if (mayBeShort) return;
    // A last line without an end, that is short too, was cut off.
    if (isLast) faults.report('cbs/cut-off', { line, column: found }, { found, expected });
    else faults.report('cbs/too-few-cells', { line, column: found + 1 }, { found, expected });
  } else if (cells.slice(expected).some((cell) => cell.trim() !== ''))
    faults.report('cbs/too-many-cells', { line, column: expected + 1 }, { found, expected });
}

function recordOf(
  cells: readonly string[],
  { columns, outcome }: Header,
  line: number,
  days: DaySystem,
  faults: Faults,
): DeliveredRecord {
  const record: Record<string, string | readonly Measurement[]> = {};
  let measurements: Record<string, string>[] | undefined;
  for (const { index, field, measurement } of columns) {
    let value = cells[index] ?? '';
    if (value === '') {
      if (measurement === undefined) record[field.name] = '';
      continue;
    }
    const first = value.charCodeAt(0);
    const last = value.charCodeAt(value.length - 1);
    // An apostrophe keeps a spreadsheet from reading a number: it is no part of the value.
    if (first <= 39 || last <= 32 || last === 160) value = value.replace(/^[\s']+|\s+$/g, '');
    if (value.length > longestCell) {
      faults.report('cbs/cell-too-long', { line, column: index + 1 }, { limit: longestCell });
      value = '';
    }
    const mended = value === '' ? undefined : repaired(value, field, days);
    if (mended?.fault !== undefined) {
      faults.report(mended.fault, { line, column: index + 1, field: field.name });
      value = mended.value;
    }
    if (measurement === undefined) record[field.name] = value;
    else if (value !== '') {
      measurements ??= [];
      const one = measurements[measurement] ?? {};
      one[field.name] = value;
      measurements[measurement] = one;
    }
  }
  const listed =
    outcome === undefined ? undefined : measurementsIn(cells[outcome] ?? '', outcome, line, faults);
  const all = [...(listed ?? []), ...(measurements ?? []).filter((one) => one !== undefined)];
  if (all.length > 0) record['outcome'] = all;
  return record;
}

/** All measurements in one cell, as JSON. */
function measurementsIn(
  cell: string,
  index: number,
  line: number,
  faults: Faults,
): readonly Measurement[] | undefined {
  if (cell.trim() === '') return undefined;
  const value = parsedJson(cell);
  if (Array.isArray(value) && value.length <= 100 && value.every(isPlainObject)) return value;
  faults.report('cbs/outcome-not-json', { line, column: index + 1, field: 'outcome' });
  return undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPlainObject(value: unknown): value is Measurement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The kind of a record that stands in a file of another kind: preventive activities go with measures. */
export function kindOfRecord(kind: RecordKind, record: DeliveredRecord): RecordKind {
  if (kind !== 'jeugdbescherming' && kind !== 'jeugdreclassering') return kind;
  return record['typeMaatregel'] === '31' ? 'preventief' : kind;
}
