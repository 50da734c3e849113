/**
 * Where placements are kept: PostgreSQL, or whatever answers a query as it does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Placement } from '@jeugd/core';

/** A pool or client of `pg`, a PGlite, or a stand-in. */
export interface Database {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

const migrations = new URL('../migrations/', import.meta.url);

/** Makes what is not there yet: one statement a file, in the order of their names. */
export async function migrate(database: Database): Promise<void> {
  for (const file of readdirSync(migrations).sort()) {
    await database.query(readFileSync(new URL(file, migrations), 'utf8'));
  }
}

/** Keeps a placement; `false` when there is one with this id already. */
export async function addPlacement(database: Database, placement: Placement): Promise<boolean> {
  const { rows } = await database.query(
    'INSERT INTO placements (id, person_id, record) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id',
    [placement.id, placement.personId, JSON.stringify(placement)],
  );
  return rows.length === 1;
}

/** The placement with this id. */
export async function findPlacement(database: Database, id: string): Promise<Placement | undefined> {
  const { rows } = await database.query('SELECT record FROM placements WHERE id = $1', [id]);
  return rows[0]?.['record'] as Placement | undefined;
}
