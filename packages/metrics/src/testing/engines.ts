/**
 * The engines that the queries are run in. Only tests read this.
 */
import type { DuckDBColumn } from '@duckdb/node-api';
import { type SqlDialect, type SqlRow, sqlDialects } from '../index.js';

/** An engine at work. */
export interface Engine {
  /** Does something and gives nothing back. */
  readonly run: (sql: string) => Promise<void>;
  /** The rows of a query. */
  readonly rows: (sql: string) => Promise<SqlRow[]>;
  readonly close: () => Promise<void>;
}

/** An engine that may be here. */
export interface EngineKind {
  readonly name: string;
  readonly dialect: SqlDialect;
  /** How a table is made of columns, each as a name and whether it holds numbers. */
  readonly createTable: (table: string, columns: readonly string[]) => string;
  /** How not-a-number and infinity are written. */
  readonly special: { readonly nan: string; readonly infinity: string };
  /** Starts it; `undefined` when it is not installed. */
  readonly start: () => Promise<Engine | undefined>;
}

/** What the tests need of ClickHouse in a process. */
interface ClickHouse {
  readonly Session: new () => {
    query(sql: string, format: string): string;
    cleanup(): void;
  };
}

const ansi = { nan: "'NaN'", infinity: "'Infinity'" };

export const engineKinds: readonly EngineKind[] = [
  {
    name: 'DuckDB',
    dialect: sqlDialects.duckdb,
    createTable: (table, columns) => `CREATE TABLE ${table} (${columns.join(', ')})`,
    special: ansi,
    start: () =>
      installed(async () => {
        const { DuckDBInstance } = await import('@duckdb/node-api');
        const connection = await (await DuckDBInstance.create(':memory:')).connect();
        return {
          run: async (sql) => void (await connection.run(sql)),
          rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
          close: async () => connection.closeSync(),
        };
      }),
  },
  {
    name: 'PostgreSQL',
    dialect: sqlDialects.postgresql,
    createTable: (table, columns) => `CREATE TABLE ${table} (${columns.join(', ')})`,
    special: ansi,
    start: () =>
      installed(async () => {
        const { PGlite } = await import('@electric-sql/pglite');
        const database = new PGlite();
        return {
          run: async (sql) => void (await database.query(sql)),
          rows: async (sql) => (await database.query(sql)).rows,
          close: () => database.close(),
        };
      }),
  },
  {
    name: 'ClickHouse',
    dialect: sqlDialects.clickhouse,
    createTable: (table, columns) => `CREATE TABLE ${table} (${columns.join(', ')}) ENGINE = Memory`,
    special: { nan: 'nan', infinity: 'inf' },
    start: () =>
      installed(async () => {
        // Half a gigabyte: not a dependency. Where a machine has it, CHDB names its folder.
        const name = process.env['CHDB'] ?? 'chdb';
        const { Session }: ClickHouse = await import(/* @vite-ignore */ name);
        const session = new Session();
        const rowsIn = (text: string): SqlRow[] =>
          text
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line));
        return {
          run: async (sql) => void session.query(sql, 'Null'),
          rows: async (sql) => rowsIn(session.query(sql, 'JSONEachRow')),
          close: async () => session.cleanup(),
        };
      }),
  },
];

/** The columns of each chunk of a DuckDB result, as it holds them; `undefined` when it is not installed. */
export function duckDbChunks(sql: string): Promise<DuckDBColumn[][] | undefined> {
  return installed(async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const result = await connection.run(sql);
    const chunks: DuckDBColumn[][] = [];
    for (
      let chunk = await result.fetchChunk();
      chunk !== null && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      const { columnCount } = chunk;
      const vectors: DuckDBColumn[] = [];
      for (let column = 0; column < columnCount; column += 1) vectors.push(chunk.getColumnVector(column));
      chunks.push(vectors);
    }
    connection.closeSync();
    return chunks;
  });
}

/** The engine; `undefined` when its package, or the binary in it, is not here. Other faults are faults. */
async function installed<Started>(start: () => Promise<Started>): Promise<Started | undefined> {
  try {
    return await start();
  } catch (error) {
    if (
      /cannot find (?:module|package)|could not (?:find|load)|failed to (?:resolve|load)|ERR_DLOPEN/i.test(
        String(error),
      )
    ) {
      return undefined;
    }
    throw error;
  }
}
