/**
 * The border: from data of unknown quality to a register that can be trusted, with every fault at once.
 *
 * Absent, `null` and the empty text mean the same: not there. A row whose fields do not have the form of its type is
 * rejected; unknown codes, impossible numbers, double ids and references into the void are kept and reported.
 */

import type { Finding } from '../findings/finding.js';
import { parseAbout } from './about.js';
import { type FaultReporter, faultReporter, nearestParam, type ParseOptions } from './fault-reporter.js';
import { kebabCase } from './kebab-case.js';
import { type ParsedTable, parseTable } from './parse-table.js';
import { tableNames } from './record-types.js';
import { reportDanglingReferences } from './references.js';
import type { About, Register, TableName } from './register.js';

/**
 * A row that could not be used.
 *
 * @dutch afgekeurde rij
 */
export interface RejectedRow {
  /** Its table. */
  readonly record: TableName;
  /** Its position in the table, from 0. */
  readonly row: number;
}

/**
 * What came out of reading.
 *
 * @dutch gelezen register
 */
export interface ParsedRegister {
  /** The records that can be used. */
  readonly register: Register;
  /** Every fault that was met; the first thousand of each kind. */
  readonly findings: readonly Finding[];
  /** The codes of which not all findings were kept, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
  /** The rows that cannot be used. */
  readonly rejected: readonly RejectedRow[];
}

/**
 * Reads a register from plain data, such as `JSON.parse` gives. Never throws on data: an input that is no register at
 * all gives an empty register and one finding.
 *
 * @dutch register inlezen
 * @example
 * const read = parseRegister({ persons: [{ id: 'c1', birthDate: '2012-03-01' }, { id: 'c2', birthDate: '2023-02-30' }] });
 * read.register.persons; // [{ id: 'c1', birthDate: '2012-03-01' }]
 * read.rejected; // [{ record: 'persons', row: 1 }]
 * read.findings[0].message; // 'The value of birthDate is not right; the row was not used. Expected: an existing day as 2024-03-01.'
 */
export function parseRegister(input: unknown, options: ParseOptions = {}): ParsedRegister {
  if (isObject(input)) return parseRegisterEntries(Object.entries(input), options);
  const reporter = faultReporter(options);
  reporter.report('core/not-a-register', {});
  return parsedRegister({ version: '1' }, new Map(), reporter);
}

/**
 * Reads a register from its entries, `about` and the rows of each table, in any order. As {@link parseRegister}, for
 * registers too large to hold twice: each table is read before the next is asked for, and where the rows are a generator
 * each row before the next.
 *
 * @dutch register tabel voor tabel inlezen
 * @example
 * function* entries() {
 *   yield ['about', { version: '1' }] as const;
 *   yield ['persons', [{ id: 'c1', birthDate: '2012-03-01' }]] as const;
 * }
 * parseRegisterEntries(entries()).register.persons?.length; // 1
 */
export function parseRegisterEntries(
  entries: Iterable<readonly [key: string, value: unknown]>,
  options: ParseOptions = {},
): ParsedRegister {
  const reporter = faultReporter(options);
  const tables = new Map<TableName, ParsedTable>();
  let about: unknown;
  let position = -1;
  for (const [key, value] of entries) {
    position += 1;
    const name = tableNames.find((each) => each === key || kebabCase(each) === key);
    if (key === 'about') about = value;
    else if (name === undefined) {
      reporter.report(
        'core/unknown-table',
        { path: `*[${position}]` },
        nearestParam(key, tableNames),
        'warning',
      );
    } else if (tables.has(name)) reporter.report('core/duplicate-table', { record: name }, { table: name });
    else if (isRows(value)) tables.set(name, parseTable(name, value, reporter));
    else if (value !== null && value !== undefined) {
      reporter.report('core/not-a-table', { record: name }, { table: name });
    }
  }
  const inOrder = new Map(tableNames.flatMap((name) => entryOf(tables, name)));
  reportDanglingReferences(inOrder, reporter);
  return parsedRegister(parseAbout(about, reporter), inOrder, reporter);
}

function entryOf<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): [Key, Value][] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}

function parsedRegister(
  about: About,
  tables: ReadonlyMap<TableName, ParsedTable>,
  reporter: FaultReporter,
): ParsedRegister {
  const rejected = [...tables].flatMap(([record, table]) => table.rejected.map((row) => ({ record, row })));
  return {
    register: {
      about: rejected.length === 0 ? about : { ...about, rejected: rejectedCounts(tables, about.rejected) },
      ...Object.fromEntries([...tables].map(([name, { records }]) => [name, records])),
    },
    findings: reporter.log.findings,
    truncated: reporter.log.truncated(),
    rejected,
  };
}

/** The rows rejected now, on top of those that were rejected when the register was made. */
function rejectedCounts(
  tables: ReadonlyMap<TableName, ParsedTable>,
  before: About['rejected'] = {},
): NonNullable<About['rejected']> {
  const counts = tableNames.map(
    (name) => [name, (before[name] ?? 0) + (tables.get(name)?.rejected.length ?? 0)] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function isRows(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
