/**
 * Dialects of SQL: the few words in which engines differ. A further engine is one more object.
 */
import { JeugdError } from '@jeugd/core';
import { invalidNameTexts } from './texts.js';

/**
 * How an engine writes what we need.
 *
 * @dutch SQL-dialect
 */
export interface SqlDialect {
  /** Its name. */
  readonly name: string;
  /** What stands around an identifier. */
  readonly quote: string;
  /** Characters that an identifier cannot hold as they are, and how they are written. */
  readonly escapes: Readonly<Record<string, string>>;
  /** The type of a number with decimals that may be absent. */
  readonly double: string;
  /** The type of a whole number that may be absent. */
  readonly integer: string;
  /** The type of a text that may be absent. */
  readonly text: string;
}

/**
 * The dialects that our tests run: DuckDB, PostgreSQL and ClickHouse.
 *
 * @dutch SQL-dialecten
 * @example
 * sqlDialects.clickhouse.double; // 'Nullable(Float64)'
 */
export const sqlDialects = {
  duckdb: {
    name: 'DuckDB',
    quote: '"',
    escapes: { '"': '""' },
    double: 'DOUBLE',
    integer: 'BIGINT',
    text: 'VARCHAR',
  },
  postgresql: {
    name: 'PostgreSQL',
    quote: '"',
    escapes: { '"': '""' },
    double: 'DOUBLE PRECISION',
    integer: 'INTEGER',
    text: 'TEXT',
  },
  clickhouse: {
    name: 'ClickHouse',
    quote: '`',
    escapes: { '`': '\\`', '\\': '\\\\' },
    double: 'Nullable(Float64)',
    integer: 'Nullable(Int64)',
    text: 'Nullable(String)',
  },
} as const satisfies Record<string, SqlDialect>;

/**
 * The name of a dialect, or one of your own.
 *
 * @dutch keuze van dialect
 */
export type SqlDialectChoice = keyof typeof sqlDialects | SqlDialect;

/** The dialect that was chosen. */
export function dialectOf(choice: SqlDialectChoice): SqlDialect {
  return typeof choice === 'string' ? sqlDialects[choice] : choice;
}

/** An identifier between quotation marks, whatever is in it; throws `metrics/invalid-name` when it cannot be one. */
export function quoted(name: string, { quote, escapes }: SqlDialect): string {
  if (name === '' || name.includes('\0')) throw new JeugdError('metrics/invalid-name', invalidNameTexts);
  return `${quote}${[...name].map((character) => escapes[character] ?? character).join('')}${quote}`;
}

/** A table, perhaps in a schema: `['care', 'stays']`. */
export function quotedTable(table: string | readonly string[], dialect: SqlDialect): string {
  return [table]
    .flat()
    .map((part) => quoted(part, dialect))
    .join('.');
}
