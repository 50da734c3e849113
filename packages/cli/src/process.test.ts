/** The command as a process of its own: exit codes, clean streams, and a reader that goes away. */
import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = [
  '--import',
  'tsx',
  '--conditions=@jeugd/source',
  fileURLToPath(new URL('main.ts', import.meta.url)),
];
const patience = 60_000;

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function jeugd(
  argv: readonly string[],
  stdin = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, LC_ALL: 'C', ...env }, maxBuffer: 1e9 };
    const child = execFile(process.execPath, [...program, ...argv], options, (_, stdout, stderr) =>
      resolve({ exitCode: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end(stdin);
  });
}

describe('jeugd as a process', { timeout: patience }, () => {
  it('shows help and ends with 0', async () => {
    const { exitCode, stdout, stderr } = await jeugd(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Usage: jeugd');
  });

  it('ends with 2 on bad usage, with one line and no stack trace', async () => {
    const { exitCode, stdout, stderr } = await jeugd(['validate', 'no-such-folder']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('    at ');
  });

  it('reads standard input and prints nothing but JSON', async () => {
    const { exitCode, stdout, stderr } = await jeugd(
      ['survival', '-', '--time', 'd', '--event', 'e', '--format', 'json'],
      'd,e\n1,1\n2,0\n',
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout).groups[0].n).toBe(2);
  });

  it('writes a large result whole', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},${i % 2}`).join('\n');
    const { stdout } = await jeugd(
      ['survival', '-', '--time', 'd', '--event', 'e', '--format', 'json'],
      `d,e\n${rows}\n`,
    );
    expect(JSON.parse(stdout).groups[0].curve).toHaveLength(20_000);
  });

  it('ends quietly when the reader goes away', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},${i % 2}`).join('\n');
    const child = spawn(process.execPath, [
      ...program,
      'survival',
      '-',
      '--time',
      'd',
      '--event',
      'e',
      '--format',
      'json',
    ]);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`d,e\n${rows}\n`);
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('says so when the result does not fit on the disk', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [...program, 'terms'], { stdio: ['ignore', full, 'pipe'] });
    let stderr = '';
    child.stderr?.on('data', (text) => {
      stderr += text;
    });
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^jeugd: The result was not written whole \(ENOSPC\)\..*\n$/);
  });

  it('takes the local date where no other day is known', async () => {
    const register = JSON.stringify({ about: { version: '1' }, persons: [] });
    const before = localToday();
    const { exitCode, stdout } = await jeugd(['validate', '-', '--format', 'json'], register);
    expect(exitCode).toBe(0);
    expect([before, localToday()]).toContain(JSON.parse(stdout).asOf);
  });
});

/** The date here, by another road than the code: `sv` writes dates as we do. */
function localToday(): string {
  return new Intl.DateTimeFormat('sv').format();
}
