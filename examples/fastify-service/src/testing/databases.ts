/** The databases that the tests run against: PostgreSQL in this process always, a real one where there is one. */
import { PGlite } from '@electric-sql/pglite';
import { Pool } from 'pg';
import type { Database } from '../store.js';
import { hasPostgresql, startPostgresql } from './postgresql.js';

/** A database for one test file. */
export interface TestDatabase {
  readonly database: Database;
  stop(): Promise<void>;
}

/** Each by its name, whether it is here, and how to start it. */
export const databases = [
  { name: 'PGlite', isHere: true, start: startPglite },
  { name: 'PostgreSQL', isHere: hasPostgresql, start: startServer },
];

async function startPglite(): Promise<TestDatabase> {
  const lite = await PGlite.create();
  return {
    database: { query: (sql, parameters) => lite.query<Record<string, unknown>>(sql, parameters) },
    stop: () => lite.close(),
  };
}

async function startServer(): Promise<TestDatabase> {
  const server = await startPostgresql();
  const pool = new Pool({ connectionString: server.url });
  return {
    database: pool,
    async stop() {
      await pool.end();
      await server.stop();
    },
  };
}
