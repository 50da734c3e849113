import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgresql, type Server, startPostgresql } from './testing/postgresql.js';

describe.skipIf(!hasPostgresql)('the program', () => {
  let server: Server;
  let program: ChildProcess;
  let log = '';

  beforeAll(async () => {
    server = await startPostgresql();
    program = spawn(process.execPath, ['--import=tsx', '--conditions=@jeugd/source', 'src/main.ts'], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, DATABASE_URL: server.url, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    program.stdout?.on('data', (lines) => {
      log += lines;
    });
  }, 120_000);
  afterAll(async () => {
    program?.kill('SIGKILL');
    await server?.stop();
  }, 120_000);

  it('answers who was already asking, then ends', async () => {
    await expect.poll(() => log, { timeout: 60_000 }).toContain('listening at');
    const url = /listening at (http:[^"]*)/.exec(log)?.[1] ?? '';
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ database: 'up' });

    const asking = request(`${url}/validate`, {
      method: 'POST',
      headers: { 'content-type': 'application/xml' },
    });
    asking.write('<a>');
    await expect.poll(() => log, { timeout: 20_000 }).toContain('"/validate"');
    const ended = once(program, 'exit');
    program.kill('SIGTERM');
    const door = () =>
      fetch(`${url}/health`).then(
        () => 'open',
        () => 'shut',
      );
    await expect.poll(door, { timeout: 20_000 }).toBe('shut');
    asking.end('</a>');
    const [answer] = await once(asking, 'response');
    expect(await json(answer)).toMatchObject({ kind: null, isRight: false });
    expect(await ended).toEqual([0, null]);
  }, 120_000);
});
