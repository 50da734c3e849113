/** A PostgreSQL of this machine, in a folder of its own, for as long as a test takes. */
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** Whether there is one on the path; without it its tests are skipped, and say so. */
export const hasPostgresql = ['initdb', 'postgres'].every(
  (program) => spawnSync(program, ['--version']).status === 0,
);
if (!hasPostgresql) process.stderr.write('Skipped: no PostgreSQL (initdb and postgres on the path).\n');

/** A running server. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as nobody. */
const nobody = 65534;
const asWhom = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** Starts one that listens on a socket in its folder, and on no port. */
export async function startPostgresql(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  if (asWhom.uid !== undefined) chownSync(folder, asWhom.uid, asWhom.gid);
  const data = join(folder, 'data');
  const made = spawnSync('initdb', ['-D', data, '-U', 'service', '-A', 'trust', '--no-sync'], asWhom);
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const options = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const server = spawn('postgres', options, { ...asWhom, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `postgresql://service@localhost/postgres?host=${encodeURIComponent(folder)}`;
  await untilItAnswers(url);
  return {
    url,
    async stop() {
      server.kill('SIGTERM'); // it waits for who is still connected
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(100);
    }
  }
}
