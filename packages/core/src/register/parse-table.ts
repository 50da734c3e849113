/** One table: rows of unknown quality in, records out, with a fault for each thing that is not right. */
import { type FaultReporter, nearestParam } from './fault-reporter.js';
import { fieldsOf, type RecordField } from './record-fields.js';
import { recordTypes } from './record-types.js';
import type { Records, TableName } from './register.js';

/** What came out of reading one table. */
export interface ParsedTable {
  /** The records that can be used, in the order of the rows. */
  readonly records: readonly Records[TableName][];
  /** Positions of the rows that cannot. */
  readonly rejected: readonly number[];
  /**
   * Every id seen, also of rejected rows: a record that points to a rejected row does not point into the void. Kept of
   * tables that others refer to; none of the rest.
   */
  readonly ids: ReadonlySet<string>;
  /** The row of each record; empty when no row was rejected and they are the same. */
  readonly rowOf: readonly number[];
}

/** Reads one table, row by row: a row that was handed over one at a time is not held any longer than its record takes. */
export function parseTable(table: TableName, rows: Iterable<unknown>, reporter: FaultReporter): ParsedTable {
  const { schema } = recordTypes[table];
  const fields = new Map(fieldsOf(table).map((field) => [field.name, field]));
  const reportCodes = codeChecker(table, reporter);
  const reportUnknownFields = unknownFieldChecker(table, fields, reporter);
  const records: Records[TableName][] = [];
  const rowOf: number[] = [];
  const rejected: number[] = [];
  const ids = new Set<string>();

  const take = (raw: unknown, row: number): void => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      reporter.report('core/not-a-record', { record: table, path: `/${table}/${row}` }, { table });
      rejected.push(row);
      return;
    }
    const present = withoutEmpty(raw as Record<string, unknown>);
    const id = present['id'];
    reportUnknownFields(present, row);
    const parsed = schema.safeParse(present);
    if (parsed.success) {
      reportCodes(present, row);
      records.push(parsed.data as Records[TableName]);
      rowOf.push(row);
    } else {
      rejected.push(row);
      for (const issue of parsed.error.issues) reportField(table, row, present, issue, fields, reporter);
    }
    if (typeof id !== 'string') return;
    if (ids.has(id)) reporter.reportRow('core/duplicate-id', table, row, id, { table });
    ids.add(id);
  };
  let row = 0;
  for (const raw of rows) {
    take(raw, row);
    row += 1;
  }
  return {
    records,
    rejected,
    ids: isReferredTo(table) ? ids : noIds,
    rowOf: rejected.length === 0 ? [] : rowOf,
  };
}

const noIds: ReadonlySet<string> = new Set();

function isReferredTo(table: TableName): boolean {
  return Object.values(recordTypes).some(({ references }) =>
    Object.values(references).some((targets) => targets.includes(table)),
  );
}

/** `null` and the empty text mean absent. Rows without them are used as they are. */
function withoutEmpty(row: Record<string, unknown>): Record<string, unknown> {
  for (const key in row) {
    if (isEmptyValue(row[key]))
      return Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmptyValue(value)));
  }
  return row;
}

function isEmptyValue(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function reportField(
  table: TableName,
  row: number,
  present: Record<string, unknown>,
  { path, code: kind }: { readonly path: readonly PropertyKey[]; readonly code: string },
  fields: ReadonlyMap<string, RecordField>,
  reporter: FaultReporter,
): void {
  const top = String(path[0]);
  const code = Object.hasOwn(present, top) ? 'core/invalid-field' : 'core/missing-field';
  // Of a field inside a list only a date is told apart; the rest is said of the list as a whole.
  const isDateInList = path.length > 1 && kind === 'custom';
  const expected = isDateInList ? 'date' : (fields.get(top)?.kind ?? 'text');
  reporter.reportRow(code, table, row, present['id'], { field: path.map(String).join('.'), expected });
}

/** Reports codes that no list knows and numbers that cannot exist. */
function codeChecker(table: TableName, reporter: FaultReporter) {
  const { codes, identifiers } = recordTypes[table];
  const lists = Object.entries(codes).map(([field, list]) => [field, new Set(list)] as const);
  const tests = Object.entries(identifiers);
  return (record: Record<string, unknown>, row: number): void => {
    for (const [field, known] of lists) {
      const value = record[field];
      if (typeof value !== 'string' || known.has(value)) continue;
      const hint = reporter.log.hasRoomFor('core/unknown-code') ? nearestParam(value, known) : {};
      reporter.reportRow('core/unknown-code', table, row, record['id'], { field, ...hint });
    }
    for (const [field, isValid] of tests) {
      const value = record[field];
      if (typeof value !== 'string' || isValid(value)) continue;
      reporter.reportRow('core/invalid-identifier', table, row, record['id'], { field });
    }
  };
}

/** Reports a field that the type does not have: once per table, by position, as its name may be anything. */
function unknownFieldChecker(
  table: TableName,
  fields: ReadonlyMap<string, RecordField>,
  reporter: FaultReporter,
) {
  const seen = new Set<string>();
  return (record: Record<string, unknown>, row: number): void => {
    let position = -1;
    for (const key in record) {
      position += 1;
      if (fields.has(key) || seen.has(key) || seen.size >= 100) continue;
      seen.add(key);
      const path = `/${table}/${row}/*[${position}]`;
      const params = { table, ...nearestParam(key, fields.keys()) };
      reporter.report('core/unknown-field', { record: table, path }, params, 'warning');
    }
  };
}
