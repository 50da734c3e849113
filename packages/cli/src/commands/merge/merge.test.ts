import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';

const folder = testFolder();
const window = ['--from', '2015-01-01', '--until', '2023-01-01', '--as-of', '2025-01-01'];

/** An invented municipality on disk. */
async function municipality(seed: number, children: number): Promise<string> {
  const out = join(folder, `m${seed}-${children}`);
  const invented = ['synth', '--children', String(children), '--seed', String(seed), '--out', out];
  expect((await runCaptured([...invented, '--overwrite'])).exitCode).toBe(0);
  return out;
}

async function tableOf(register: string, ...options: string[]): Promise<string> {
  const out = `${register}${options.join('')}.json`;
  const { exitCode, stderr } = await runCaptured([
    'risk-table',
    register,
    '--out',
    out,
    ...window,
    ...options,
  ]);
  expect({ exitCode, stderr: stderr.includes('jeugd:') }).toEqual({ exitCode: 0, stderr: false });
  return out;
}

const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('a national curve from municipalities', () => {
  it('is, of seven exact tables, the curve of all registers together', { timeout: 60_000 }, async () => {
    const registers: string[] = [];
    for (let seed = 1; seed <= 7; seed += 1) registers.push(await municipality(seed, 200));
    const tables: string[] = [];
    for (const register of registers) tables.push(await tableOf(register, '--exact'));

    const merged = await runCaptured(['merge', ...tables, '--exact', '--format', 'json']);
    const together = await runCaptured(['risk-table', ...registers, '--exact', ...window]);
    expect(merged.exitCode).toBe(0);
    expect(JSON.parse(merged.stdout)).toEqual(JSON.parse(together.stdout));
    expect(merged.stderr).toContain('may hold small numbers');

    const national = join(folder, 'national.json');
    const { stdout } = await runCaptured(['merge', ...tables, '--out', national]);
    expect(stdout).toContain('7 tables · ');
    expect(stdout).toContain('days to home (time-to-home)');
    expect(jsonOf(national).protection.minCell).toBe(10);
    const curve = await runCaptured(['survival', national, '--at', '90,365', '--format', 'json']);
    const { groups, warnings } = JSON.parse(curve.stdout);
    expect(groups[0].at.map(({ time }: { time: number }) => time)).toEqual([90, 365]);
    expect(Object.keys(groups[0].cumulativeIncidence)).toContain('home');
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('protected-table');
  });
});

describe('jeugd risk-table', () => {
  it('leaves small numbers out unless told exact', async () => {
    const register = await municipality(1, 300);
    const safe = jsonOf(await tableOf(register, '--by', 'programme'));
    const exact = jsonOf(await tableOf(register, '--by', 'programme', '--exact'));
    const small = (table: { cells: { left: object; censored: number[] }[] }) =>
      table.cells
        .flatMap(({ left, censored }) => [censored, ...Object.values(left)].flat())
        .filter((count) => count > 0 && count < 10);
    expect(small(exact)).not.toEqual([]);
    expect(small(safe)).toEqual([]);
    expect(safe.protection).toMatchObject({ minCell: 10, step: 7 });
    expect(exact).not.toHaveProperty('protection');
  });

  it('warns that other groupings of the same children can be subtracted, and not of an exact table', async () => {
    const register = await municipality(1, 300);
    const remarksOf = async (...argv: string[]) =>
      (await runCaptured(['risk-table', register, ...window, ...argv])).stderr;
    expect(await remarksOf()).toContain('tables by another grouping can be subtracted from this one');
    expect(await remarksOf('--locale', 'nl')).toContain('tabellen met een andere indeling zijn van deze af');
    expect(await remarksOf('--exact')).not.toContain('grouping');
  });

  it('counts the rows of a table', async () => {
    const path = fileIn(folder, 'stays.csv', 'days,exit,region\n3,home,n\n5,,n\n,home,n\n4,home,s\n');
    const options = [
      '--time',
      'days',
      '--cause',
      'exit',
      '--by',
      'region',
      '--definition',
      'stays',
      '--exact',
    ];
    const { stdout, stderr, exitCode } = await runCaptured(['risk-table', path, ...options]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      definition: 'stays',
      cells: [
        {
          labels: { region: 'n' },
          times: [3, 5],
          atOrigin: 2,
          entered: [0, 0],
          left: { home: [1, 0] },
          censored: [0, 1],
        },
        {
          labels: { region: 's' },
          times: [4],
          atOrigin: 1,
          entered: [0],
          left: { home: [1] },
          censored: [0],
        },
      ],
      excluded: 1,
    });
    expect(stderr).toContain('Rows that could not be used: 1.');
    const merged = await runCaptured(['merge', fileIn(folder, 'stays.json', stdout), '--exact']);
    expect(merged.stdout).toContain('not about days to home');
    const curve = await runCaptured(['survival', '-', '--group', 'region', '--format', 'json'], {
      stdin: stdout,
    });
    // By hand: one of two in the north is home, the only one in the south is.
    const { groups } = JSON.parse(curve.stdout);
    expect(groups.map(({ group, n, events }: Record<string, unknown>) => [group, n, events])).toEqual([
      ['n', 2, 1],
      ['s', 1, 1],
    ]);
  });

  it.each<[string, string[], string]>([
    ['no register', [], 'Name a register or table'],
    ['a column without --time', ['x', '--cause', 'exit'], '--cause belongs to a table. Give --time too.'],
    ['a window with --time', ['x', '--time', 'd', '--from', '2023-01-01'], '--from belongs to a register'],
    ['no definition', ['x', '--time', 'd', '--cause', 'c'], 'Say with --definition what was counted'],
    [
      'exact and a least number',
      ['x', '--exact', '--min-cell', '5'],
      'Give --exact or --min-cell, not both.',
    ],
    ['a least number of 0', ['x', '--min-cell', '0'], '--min-cell expects a whole number from 1 to 10000.'],
    ['a step of 0', ['x', '--step', '0'], '--step expects a number above 0.'],
    ['a window that ends first', ['x', '--from', '2024-01-01', '--until', '2023-01-01'], '--until must lie'],
    ['a missing register', ['none'], 'There is no file or folder'],
  ])('%s: one line and exit code 2', async (_, argv, words) => {
    const { exitCode, stdout, stderr } = await runCaptured(['risk-table', ...argv]);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});

describe('jeugd merge', () => {
  const table = (definition: string) => JSON.stringify({ version: 1, definition, cells: [] });
  const a = fileIn(folder, 'a.json', table('a'));
  const b = fileIn(folder, 'b.json', table('b'));

  it.each<[string, string[], string]>([
    [
      'tables of different definitions',
      [a, a, b],
      `${b} has another definition, window or version than ${a}.`,
    ],
    ['no table', [], 'The input is missing: tables.'],
    [
      'a file that is no risk table',
      [fileIn(folder, 'c.json', '{"version":2}')],
      'c.json: This is not a risk table.',
    ],
    ['a table of rows', [fileIn(folder, 'd.csv', 'days\n3\n')], 'd.csv: This is not a risk table.'],
    ['another encoding', [fileIn(folder, 'e.json', new Uint8Array([0x7b, 0xe9]))], 'This file is not UTF-8.'],
    ['a missing file', [join(folder, 'none.json')], 'There is no file or folder'],
  ])('%s: one line and exit code 2', async (_, argv, words) => {
    const { exitCode, stdout, stderr } = await runCaptured(['merge', ...argv]);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it('reads standard input, and adds a table to itself', async () => {
    const { stdout } = await runCaptured(['merge', '-', a, '--format', 'json', '--exact'], {
      stdin: table('a'),
    });
    expect(JSON.parse(stdout)).toEqual({ version: 1, definition: 'a', cells: [] });
  });
});

describe('jeugd survival of a risk table', () => {
  const path = fileIn(folder, 'risk.json', JSON.stringify({ version: 1, definition: 'a', cells: [] }));

  it.each<[string, string[], string]>([
    [
      'has no columns',
      [path, '--event', 'home'],
      'A risk table has no columns: --event does not belong here.',
    ],
    ['is needed where no time is named', [fileIn(folder, 'f.csv', 'd\n3\n')], 'Say with --time which column'],
  ])('%s', async (_, argv, words) => {
    const { exitCode, stderr } = await runCaptured(['survival', ...argv]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  });
});
