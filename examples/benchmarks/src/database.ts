/**
 * Parquet files of episodes: counted by DuckDB through our SQL, and read as typed columns without a database, each to the
 * same curves.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readParquetColumns } from '@jeugd/files/parquet';
import { type RiskTable, riskTableFromColumns, riskTableFromSql, riskTableSql } from '@jeugd/metrics';
import { type Cost, costOf, inWords, memory, runApart, wordsOf } from './cost.js';
import { inventedRowsSql } from './invented-columns.js';
import { estimates } from './survival.js';
import { say } from './timing.js';

const definition = 'benchmark';

/** Measures three sizes of file; without DuckDB there is none to measure. */
export async function benchDatabase(): Promise<void> {
  const database = await connected();
  if (database === undefined) {
    say('Parquet', 'not measured', 'DuckDB (@duckdb/node-api) is not here');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'jeugd-bench-'));
  try {
    for (const rows of [1_000_000, 3_000_000, 10_000_000]) {
      const file = join(folder, `${rows}.parquet`);
      await database.run(`COPY (${inventedRowsSql(rows)}) TO '${file}' (FORMAT parquet)`);
      for (const way of ['database', 'columns'])
        runApart(fileURLToPath(import.meta.url), way, String(rows), file);
    }
  } finally {
    database.closeSync();
    rmSync(folder, { recursive: true });
  }
}

async function measure(way: string, rows: number, file: string): Promise<void> {
  const { cost, result } = await (way === 'database' ? inDatabase(file) : inColumns(file));
  if (result !== rows) throw new Error('rows are missing');
  const isLargest = rows === 10_000_000;
  const how = way === 'database' ? 'DuckDB, our SQL' : 'typed columns';
  const budget = isLargest && way === 'database' ? 'budget 2.5 s; ' : '';
  say(`${rows.toLocaleString('en')} rows of Parquet, ${how}`, inWords(cost), `${budget}${memory()}`);
}

/** From the query to the curves; the database itself is started before. */
async function inDatabase(file: string): Promise<{ cost: Cost; result: number }> {
  const database = await connected();
  return costOf(async () => {
    const sql = riskTableSql({ dialect: 'duckdb', table: file, columns: { time: 'days', cause: 'exit' } });
    const counted = (await database?.runAndReadAll(sql))?.getRowObjectsJS() ?? [];
    return usedIn(riskTableFromSql(counted, { definition }));
  });
}

/** From the bytes on disk to the curves. */
function inColumns(file: string): Promise<{ cost: Cost; result: number }> {
  return costOf(() => {
    const { columns } = readParquetColumns(readFileSync(file), { columns: ['days', 'exit'] });
    const days = columns.get('days');
    const exit = columns.get('exit');
    if (days?.kind !== 'numbers' || exit?.kind !== 'codes') throw new Error('columns are missing');
    const risk = { times: days.values, causes: exit.codes, causeNames: exit.words };
    return usedIn(riskTableFromColumns(risk, { definition }));
  });
}

function usedIn({ table, used }: { readonly table: RiskTable; readonly used: number }): number {
  estimates(table);
  return used;
}

async function connected() {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    return await (await DuckDBInstance.create(':memory:')).connect();
  } catch {
    return undefined;
  }
}

const [way, rows, file] = wordsOf(import.meta.url) ?? [];
if (way !== undefined && file !== undefined) await measure(way, Number(rows), file);
