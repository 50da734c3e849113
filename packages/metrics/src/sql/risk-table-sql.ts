/**
 * A risk table made by a database: the rows stay where they are, only counts come back.
 */
import { dialectOf, quoted, quotedTable, type SqlDialect, type SqlDialectChoice } from './dialect.js';

/**
 * Where the rows are.
 *
 * @dutch bron van de risicotabel
 */
export interface RiskTableQuery {
  /** The engine. */
  readonly dialect: SqlDialectChoice;
  /** The table or view; in a schema as `['care', 'stays']`. DuckDB also takes the name of a Parquet or CSV file. */
  readonly table: string | readonly string[];
  /** The columns, by their names. */
  readonly columns: {
    /** Time from the origin to the end of follow-up: a number. */
    readonly time: string;
    /** Why it ended; NULL is censored. */
    readonly cause: string;
    /** Time from which each was observed; 0 for all unless told. */
    readonly entry?: string;
    /** For how many rows each counts; 1 for all unless told. */
    readonly weight?: string;
    /** What groups and strata are chosen from; none unless told. */
    readonly labels?: readonly string[];
  };
}

/** The largest number there is: what is above it is infinite. */
const largest = '1.7976931348623157e308';

/**
 * The query that counts a risk table in a database; {@link riskTableFromSql} makes the table of its result.
 *
 * A row counts or is excluded by the same rules as in {@link riskTableFromColumns}: NULL marks what is missing (a time,
 * entry, weight or label), NULL in `cause` is censored, an empty text is no cause. One pass over the rows: rows that
 * are alike are counted first. Names are quoted; no value stands in the query.
 *
 * @dutch risicotabel in SQL
 * @throws {JeugdError} `metrics/invalid-name` when a name is empty or holds a null character
 * @example
 * const sql = riskTableSql({ dialect: 'duckdb', table: 'stays.parquet', columns: { time: 'days', cause: 'exit' } });
 * sql.includes('FROM "stays.parquet" AS "source"'); // true
 * riskTableSql({ dialect: 'duckdb', table: '', columns: { time: 'days', cause: 'exit' } }); // throws 'metrics/invalid-name'
 */
export function riskTableSql({ dialect: choice, table, columns }: RiskTableQuery): string {
  const dialect = dialectOf(choice);
  const name = (identifier: string) => quoted(identifier, dialect);
  const labels = (columns.labels ?? []).map((_, position) => name(`label${position}`));
  const listed = (parts: readonly string[]) => parts.join(', ');
  const typed = typedColumns(columns, dialect);
  const fault = faultSql(columns, labels, name);
  const used = `${name('fault')} = 'used'`;
  const whenUsed = (expression: string) => `CASE WHEN ${used} THEN ${expression} END`;
  const what = `CASE WHEN ${used} THEN CASE WHEN ${name('cause')} IS NULL THEN 'censored' ELSE 'left' END ELSE ${name('fault')} END`;
  const weight = columns.weight === undefined ? undefined : name('weight');
  const counted = [name('alike'), ...(weight === undefined ? [] : [weight])];
  const events = [
    ...labels.map((label) => `${whenUsed(label)} AS ${label}`),
    `${whenUsed(name('time'))} AS ${name('at')}`,
    `${what} AS ${name('what')}`,
    `${whenUsed(name('cause'))} AS ${name('why')}`,
    ...counted,
  ];
  const entries = [
    ...labels,
    `${name('entry')} AS ${name('at')}`,
    `'entered' AS ${name('what')}`,
    `CAST(NULL AS ${dialect.text}) AS ${name('why')}`,
    ...counted,
  ];
  const late =
    columns.entry === undefined
      ? []
      : [`  UNION ALL`, `  SELECT ${listed(entries)} FROM judged WHERE ${used} AND ${name('entry')} > 0`];
  return [
    'WITH typed AS (',
    `  SELECT ${listed([...typed.map(([as, expression]) => `${expression} AS ${as}`), `COUNT(*) AS ${name('alike')}`])}`,
    `  FROM ${quotedTable(table, dialect)} AS ${name('source')}`,
    `  GROUP BY ${listed(typed.map(([, expression]) => expression))}`,
    '), judged AS (',
    `  SELECT ${listed([...typed.map(([as]) => as), name('alike'), `${fault} AS ${name('fault')}`])} FROM typed`,
    '), told AS (',
    `  SELECT ${listed(events)} FROM judged`,
    ...late,
    ')',
    `SELECT ${listed([...labels, name('at'), name('what'), name('why'), ...sums(weight, dialect, name)])}`,
    'FROM told',
    `GROUP BY ${listed([...labels, name('at'), name('what'), name('why')])}`,
  ].join('\n');
}

type Name = (identifier: string) => string;

/** The columns under our own names, in types that behave alike in every engine. */
function typedColumns(
  { time, cause, entry, weight, labels = [] }: RiskTableQuery['columns'],
  dialect: SqlDialect,
): [as: string, expression: string][] {
  const typed = (column: string, type: string, as: string): [string, string] => [
    quoted(as, dialect),
    `CAST(${quoted('source', dialect)}.${quoted(column, dialect)} AS ${type})`,
  ];
  return [
    ...labels.map((label, position) => typed(label, dialect.text, `label${position}`)),
    typed(time, dialect.double, 'time'),
    typed(cause, dialect.text, 'cause'),
    ...(entry === undefined ? [] : [typed(entry, dialect.double, 'entry')]),
    ...(weight === undefined ? [] : [typed(weight, dialect.double, 'weight')]),
  ];
}

/**
 * The first thing that is wrong with a row, else `used`. A comparison with NULL is not true, and NaN is either nothing
 * or more than everything: both fail every test that must hold.
 */
function faultSql(
  { entry, weight }: RiskTableQuery['columns'],
  labels: readonly string[],
  name: Name,
): string {
  const number = (column: string) => `${column} >= 0 AND ${column} <= ${largest}`;
  const time = name('time');
  const tests: [string, string][] = [['time', number(time)]];
  if (entry !== undefined) {
    tests.push(['entry', `${name('entry')} = 0 OR (${name('entry')} > 0 AND ${name('entry')} < ${time})`]);
  }
  if (weight !== undefined) tests.push(['weight', number(name('weight'))]);
  tests.push(['cause', `${name('cause')} IS NULL OR ${name('cause')} <> ''`]);
  if (labels.length > 0) tests.push(['group', labels.map((label) => `${label} IS NOT NULL`).join(' AND ')]);
  return tests.reduceRight(
    (rest, [fault, test]) => `CASE WHEN ${test} THEN ${rest} ELSE '${fault}' END`,
    "'used'",
  );
}

/** Rows, what they weigh together, and whether one of them counts for a fraction. */
function sums(weight: string | undefined, dialect: SqlDialect, name: Name): string[] {
  const alike = `CAST(${name('alike')} AS ${dialect.double})`;
  const rows = `SUM(${alike}) AS ${name('rows')}`;
  if (weight === undefined) return [rows];
  return [
    rows,
    `SUM(${weight} * ${alike}) AS ${name('weighed')}`,
    `MAX(CASE WHEN ${weight} <> FLOOR(${weight}) THEN 1 ELSE 0 END) AS ${name('fractional')}`,
  ];
}
