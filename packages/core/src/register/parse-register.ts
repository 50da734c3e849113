/**
 * The border: from data of unknown quality to a register that can be trusted, with every fault at once.
 *
 * Absent, `null` and the empty text mean the same: not there. A row whose fields do not have the form of its type is
 * rejected; unknown codes, impossible numbers, double ids and references into the void are kept and reported.
 */
import type { Finding } from '../findings/finding.js';
import type { Locale } from '../findings/locale.js';
import { About as AboutSchema } from './about.js';
import { type FaultReporter, faultReporter, type Locate, nearestParam } from './fault-reporter.js';
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
 * How to read.
 *
 * @dutch leeswijze
 */
export interface ParseOptions {
  /** Language of the messages; English unless told. */
  readonly locale?: Locale;
  /** Where a row stands in its file, for findings that name line and column. */
  readonly locate?: Locate;
  /** How many findings of one code are kept; 1,000 unless told. All are counted. */
  readonly keepPerCode?: number;
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
  const { locale = 'en', locate = () => ({}), keepPerCode } = options;
  const reporter = faultReporter(locale, locate, keepPerCode);
  const tables = isObject(input) ? parseTables(input, reporter) : new Map<TableName, ParsedTable>();
  if (!isObject(input)) reporter.report('core/not-a-register', {});
  reportDanglingReferences(tables, reporter);

  const rejected = [...tables].flatMap(([record, table]) => table.rejected.map((row) => ({ record, row })));
  const about = isObject(input) ? parseAbout(input['about'], reporter) : { version: '1' };
  return {
    register: {
      about: rejected.length === 0 ? about : { ...about, rejected: rejectedCounts(tables, about.rejected) },
      ...Object.fromEntries([...tables].map(([name, table]) => [name, table.records])),
    },
    findings: reporter.log.findings,
    truncated: reporter.log.truncated(),
    rejected,
  };
}

function parseTables(input: Record<string, unknown>, reporter: FaultReporter): Map<TableName, ParsedTable> {
  const tables = new Map<TableName, ParsedTable>();
  for (const [position, key] of Object.keys(input).entries()) {
    if (key === 'about') continue;
    const name = tableNames.find((each) => each === key || kebabCase(each) === key);
    if (name !== undefined && tables.has(name)) {
      reporter.report('core/duplicate-table', { record: name }, { table: name });
    } else if (name === undefined) {
      reporter.report(
        'core/unknown-table',
        { path: `*[${position}]` },
        nearestParam(key, tableNames),
        'warning',
      );
    } else if (Array.isArray(input[key])) {
      tables.set(name, parseTable(name, input[key], reporter));
    } else if (input[key] !== null && input[key] !== undefined) {
      reporter.report('core/not-a-table', { record: name }, { table: name });
    }
  }
  return new Map(
    tableNames.flatMap((name) => (tables.has(name) ? [[name, tables.get(name) as ParsedTable]] : [])),
  );
}

function parseAbout(input: unknown, reporter: FaultReporter): About {
  const parsed = AboutSchema.safeParse(isObject(input) ? input : {});
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0]);
    reporter.report('core/invalid-about', { path: `/about/${field}` }, { field });
  }
  return { version: '1' };
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The name of a table as the name of its file.
 *
 * @dutch bestandsnaam van een tabel
 * @example
 * kebabCase('homeSpells'); // 'home-spells'
 */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
