import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured, type TestWorld } from '../../testing/run-captured.js';
import type { SurvivalResult } from './result.js';

const folder = testFolder();

/** Runs on a table from standard input and reads the JSON. */
async function survivalOf(table: string, ...options: string[]): Promise<SurvivalResult> {
  const { exitCode, stdout, stderr } = await said(table, ...options, '--format', 'json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout);
}

function said(table: string | Uint8Array, ...options: string[]) {
  const world: TestWorld = { stdin: table };
  return runCaptured(['survival', '-', ...options], world);
}

// Four children: one home after 3 days, one lost from sight after 3, one home after 5, one lost after 9.
// By hand: S(3) = 3/4, S(5) = 3/4 · 1/2 = 0.375; the median is the first time at which S ≤ 0.5.
const four = 'days,home\n3,1\n3,0\n5,1\n9,0\n';

describe('jeugd survival', () => {
  it('prints the curve that follows by hand', async () => {
    const { excluded, groups, logRank } = await survivalOf(four, '--time', 'days', '--event', 'home');
    const [group] = groups;
    expect({ excluded, logRank }).toEqual({ excluded: 0, logRank: null });
    expect(groups).toHaveLength(1);
    expect(group).toMatchObject({ group: 'all', n: 4, events: 2, censored: 2, at: [] });
    expect(
      group?.curve.map(({ time, atRisk, survival, events, censored }) => [
        time,
        atRisk,
        survival,
        events,
        censored,
      ]),
    ).toEqual([
      [3, 4, 0.75, 1, 1],
      [5, 2, 0.375, 1, 0],
      [9, 1, 0.375, 0, 1],
    ]);
    // Greenwood at 3: 0.75 · √(1 / (4 · 3)).
    expect(group?.curve[0]?.standardError).toBeCloseTo(0.75 * Math.sqrt(1 / 12), 12);
    expect(group?.quantiles['0.5'].value).toBe(5);
    expect(group?.quantiles['0.75'].value).toBeNull();
    expect(group?.cumulativeIncidence).toBeUndefined();
    expect(Object.keys(group?.curve[0] ?? {})).toEqual([
      'time',
      'atRisk',
      'survival',
      'standardError',
      'lower',
      'upper',
      'events',
      'censored',
    ]);
  });

  it('reads the curve at the times asked for, in that order', async () => {
    const { groups } = await survivalOf(four, '--time', 'days', '--event', 'home', '--at', '5,0, 4');
    expect(groups[0]?.at.map(({ time, survival }) => [time, survival])).toEqual([
      [5, 0.375],
      [0, 1],
      [4, 0.75],
    ]);
    expect(Object.keys(groups[0]?.at[0] ?? {})).toEqual([
      'time',
      'atRisk',
      'survival',
      'standardError',
      'lower',
      'upper',
    ]);
  });

  it('counts the restricted mean to tau, else to the last time that every group reaches', async () => {
    // By hand to 5: 3 · 1 + 2 · 0.75 = 4.5.  To 9: 4.5 + 4 · 0.375 = 6.
    const asked = await survivalOf(four, '--time', 'days', '--event', 'home', '--tau', '5');
    expect(asked.groups[0]?.restrictedMean).toMatchObject({ tau: 5, value: 4.5 });
    const own = await survivalOf(four, '--time', 'days', '--event', 'home');
    expect(own.groups[0]?.restrictedMean).toMatchObject({ tau: 9, value: 6 });
    const groups = await survivalOf(
      'days,home,g\n3,1,a\n9,0,a\n5,1,b\n',
      '--time',
      'days',
      '--event',
      'home',
      '--group',
      'g',
    );
    expect(groups.groups.map(({ restrictedMean }) => restrictedMean?.tau)).toEqual([5, 5]);
  });

  it('warns of a mean that is drawn on beyond the data', async () => {
    const { warnings } = await survivalOf(four, '--time', 'days', '--event', 'home', '--tau', '20');
    expect(warnings.map(({ code }) => code)).toEqual(['mean-extrapolated']);
  });

  it('leaves a group column without values out, and puts numbers in their order', async () => {
    const table = 'd,e,g\n1,1,10\n2,1,9\n3,1,\n4,1,NA\n';
    const { excluded, groups, warnings } = await survivalOf(
      table,
      '--time',
      'd',
      '--event',
      'e',
      '--group',
      'g',
    );
    expect(groups.map(({ group, n }) => [group, n])).toEqual([
      ['9', 1],
      ['10', 1],
    ]);
    expect(excluded).toBe(2);
    expect(warnings.map(({ code }) => code)).toEqual(['rows-not-used']);
  });

  it.each([
    ['an empty time', ',1'],
    ['NA', 'NA,1'],
    ['no number', 'soon,1'],
    ['a decimal comma', '"1,5",1'],
    ['a negative time', '-1,1'],
    ['an empty event', '4,'],
    ['too many cells', '4,1,1'],
  ])('excludes and counts a row with %s', async (_, row) => {
    const { stdout } = await said(`${four}${row}\n`, '--time', 'days', '--event', 'home', '--format', 'json');
    const result: SurvivalResult = JSON.parse(stdout);
    expect(result.excluded).toBe(1);
    expect(result.groups[0]?.n).toBe(4);
  });

  it('takes an exit at time 0 and times that are not whole', async () => {
    const { groups } = await survivalOf('d,e\n0,1\n0.5,1\n1e1,0\n', '--time', 'd', '--event', 'e');
    expect(groups[0]?.curve.map(({ time }) => time)).toEqual([0, 0.5, 10]);
    expect(groups[0]?.curve[0]?.survival).toBeCloseTo(2 / 3, 12);
  });

  it.each(['1', 'true', 'TRUE'])('understands %s as an event', async (yes) => {
    expect((await survivalOf(`d,e\n1,${yes}\n2,0\n`, '--time', 'd', '--event', 'e')).groups[0]?.events).toBe(
      1,
    );
  });

  it('asks which value is the event when the column holds others', async () => {
    const { exitCode, stderr, stdout } = await said(
      'd,status\n1,1\n2,2\n',
      '--time',
      'd',
      '--event',
      'status',
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('--event status=VALUE');
    expect(
      (await survivalOf('d,status\n1,1\n2,2\n', '--time', 'd', '--event', 'status=2')).groups[0]?.events,
    ).toBe(1);
    expect(
      (await survivalOf('d,status\n1,dead\n2,alive\n', '--time', 'd', '--event', 'status=dead')).groups[0]
        ?.events,
    ).toBe(1);
  });

  it('warns when the value of the event never occurs', async () => {
    const { warnings } = await survivalOf(four, '--time', 'days', '--event', 'home=yes');
    expect(warnings.map(({ code }) => code)).toEqual(['no-events']);
  });

  it('splits the event by cause: empty and 0 are censored', async () => {
    // By hand: home at 1 of 4 at risk, other at 2 of 3: F(home) = 1/4, then 3/4 · 1/3 = 1/4 for other.
    const table = 'd,exit\n1,home\n2,other\n3,\n4,0\n5,NA\n';
    const { excluded, groups } = await survivalOf(table, '--time', 'd', '--cause', 'exit', '--at', '2.5');
    expect(excluded).toBe(1);
    expect(groups[0]).toMatchObject({ n: 4, events: 2, censored: 2 });
    const incidence = groups[0]?.cumulativeIncidence;
    expect(Object.keys(incidence ?? {})).toEqual(['home', 'other']);
    expect(incidence?.['other']?.map(({ time, value }) => [time, value])).toEqual([
      [1, 0],
      [2, 0.25],
      [2.5, 0.25],
      [3, 0.25],
      [4, 0.25],
    ]);
    expect(Object.keys(incidence?.['home']?.[0] ?? {})).toEqual([
      'time',
      'value',
      'standardError',
      'lower',
      'upper',
    ]);
  });

  it('names every cause for every group', async () => {
    const { groups } = await survivalOf(
      'd,c,g\n1,home,a\n2,other,b\n',
      '--time',
      'd',
      '--cause',
      'c',
      '--group',
      'g',
    );
    expect(groups.map(({ cumulativeIncidence }) => Object.keys(cumulativeIncidence ?? {}))).toEqual([
      ['home', 'other'],
      ['home', 'other'],
    ]);
  });

  it('keeps a cause called __proto__ apart', async () => {
    const { stdout } = await said(
      'd,c\n1,__proto__\n2,home\n',
      '--time',
      'd',
      '--cause',
      'c',
      '--format',
      'json',
    );
    expect(stdout).toContain('"__proto__": [');
  });

  it('counts rows in n and weights in events', async () => {
    const { groups } = await survivalOf(
      'd,e,w\n1,1,3\n2,0,1\n',
      '--time',
      'd',
      '--event',
      'e',
      '--weights',
      'w',
    );
    expect(groups[0]).toMatchObject({ n: 2, events: 3, censored: 1 });
    // By hand: 3 of 4 leave at 1.
    expect(groups[0]?.curve[0]?.survival).toBe(0.25);
  });

  it('gives no standard errors with fractional weights, and says so', async () => {
    const { groups, warnings } = await survivalOf(
      'd,e,w\n1,1,0.5\n2,0,1\n',
      '--time',
      'd',
      '--event',
      'e',
      '--weights',
      'w',
    );
    expect(groups[0]?.curve[0]?.standardError).toBeNull();
    expect(warnings.map(({ code }) => code)).toEqual(['fractional-weights']);
  });

  it('lets rows enter late, and starts later when asked', async () => {
    // At 2 only the first is at risk: it left, so S is 0 for good.
    const table = 'a,d,e\n0,2,1\n2,5,1\n3,6,0\n';
    const late = await survivalOf(table, '--time', 'd', '--event', 'e', '--entry', 'a');
    expect(late.groups[0]?.curve.map(({ survival }) => survival)).toEqual([0, 0, 0]);
    expect(late.warnings.map(({ code }) => code)).toEqual(['early-empty-risk-set']);
    const later = await survivalOf(table, '--time', 'd', '--event', 'e', '--entry', 'a', '--start', '3');
    expect(later.groups[0]).toMatchObject({ n: 2, events: 1 });
    expect(later.groups[0]?.curve[0]).toMatchObject({ time: 5, atRisk: 2, survival: 0.5 });
  });

  it('reads JSON and JSON Lines as well', async () => {
    const path = fileIn(
      folder,
      'stays.json',
      JSON.stringify([
        { d: 1, e: true },
        { d: 2, e: false },
        { d: null, e: true },
      ]),
    );
    const json = JSON.parse(
      (await runCaptured(['survival', path, '--time', 'd', '--event', 'e', '--format', 'json'])).stdout,
    );
    expect(json).toMatchObject({ excluded: 1, groups: [{ n: 2, events: 1 }] });
    const lines = await survivalOf('{"d":1,"e":1}\n{"d":2,"e":0}\n', '--time', 'd', '--event', 'e');
    expect(lines.groups[0]?.n).toBe(2);
  });

  it('gives a result for a table without rows', async () => {
    const { groups, warnings } = await survivalOf('days,home\n', '--time', 'days', '--event', 'home');
    expect(groups[0]).toMatchObject({
      n: 0,
      curve: [],
      restrictedMean: null,
      quantiles: { '0.5': { value: null } },
    });
    expect(warnings.map(({ code }) => code)).toEqual(['no-rows']);
  });

  it('prints a table for people', async () => {
    const { stdout } = await said(
      'days,home,g\n3,1,a\n4,1,b\n9,0,b\n',
      '--time',
      'days',
      '--event',
      'home',
      '--group',
      'g',
      '--at',
      '3',
    );
    expect(stdout.split('\n')[0]).toBe(
      'group   rows   events   censored   median (95 % CI, log)   mean up to 3 (s.e.)',
    );
    expect(stdout).toContain('Log-rank test: chi-squared ');
  });

  it('prints long times whole', async () => {
    const { stdout } = await said('d,e\n9999999999,1\n9999999999,1\n', '--time', 'd', '--event', 'e');
    expect(stdout).toContain(' 9999999999 (');
    const shorter = await said('d,e\n1234.56,1\n1234.56,1\n', '--time', 'd', '--event', 'e');
    expect(shorter.stdout).toContain(' 1235 ('); // four figures that count
  });

  it('writes out control sequences in the name of a group', async () => {
    const { stdout } = await said('d,e,g\n1,1,\u001b[2J\n', '--time', 'd', '--event', 'e', '--group', 'g');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('the printed form of jeugd survival', () => {
  // One leaves at 1.5, one is still there at 2.5: half is left from 1.5 on, halfway to the end of the curve it is 2.
  const table = 'd,e\n1.5,1\n2.5,0\n';
  const argv = ['survival', '-', '--time', 'd', '--event', 'e', '--level', '0.995'];

  it('says from where on, when a limit is not reached', async () => {
    expect((await runCaptured(argv, { stdin: table })).stdout).toMatch(/ 2 \(≥ 1\.5\) /);
  });

  it('has a comma for decimals in Dutch', async () => {
    const { stdout } = await runCaptured([...argv, '--at', '1.5', '--locale', 'nl'], { stdin: table });
    expect(stdout).toContain('99,5 % BI');
    expect(stdout).toMatch(/ 2 \(≥ 1,5\) /);
    expect(stdout).toMatch(/\nalle +1,5 /);
    expect(stdout).not.toMatch(/\d\.\d/);
  });
});

describe('bad input of jeugd survival', () => {
  const options = ['--time', 'days', '--event', 'home'];
  const encoded = (text: string) => new TextEncoder().encode(text);

  it.each<[string, string | Uint8Array, string[], string]>([
    [
      'an unknown column',
      four,
      ['--time', 'dais', '--event', 'home'],
      'The table has no column dais. Number of columns: 2. Did you mean days?',
    ],
    [
      'an unknown group',
      four,
      [...options, '--group', 'xyzzy'],
      'The table has no column xyzzy. Number of columns: 2.',
    ],
    ['event and cause', four, [...options, '--cause', 'home'], 'Give --event or --cause, not both.'],
    ['neither event nor cause', four, ['--time', 'days'], 'Give --event or --cause.'],
    [
      'a level of 95',
      four,
      [...options, '--level', '95'],
      '--level expects a number between 0 and 1, such as 0.95.',
    ],
    [
      'a type that does not exist',
      four,
      [...options, '--conf-type', 'loglog'],
      '--conf-type can be: log, log-log, plain. Did you mean log-log?',
    ],
    [
      'a time that is no number',
      four,
      [...options, '--at', '1,x'],
      '--at expects a number of 0 or more, with a point for decimals.',
    ],
    ['an empty file', '', options, 'The table cannot be used. -: This file is empty.'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x64, 0]), options, 'This file is UTF-16.'],
    ['Windows-1252', new Uint8Array([...encoded('days,home\n3,'), 0xe9]), options, 'This file is not UTF-8'],
    ['a binary file', new Uint8Array([1, 0, 2, 0]), options, 'The table cannot be used. '],
  ])('%s: one line and exit code 2', async (_, table, argv, words) => {
    const { exitCode, stdout, stderr } = await said(table, ...argv);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it('a missing file and a folder', async () => {
    const missing = await runCaptured(['survival', `${folder}/none.csv`, ...options]);
    expect(missing).toMatchObject({ exitCode: 2, stdout: '' });
    expect(missing.stderr).toContain('There is no file or folder');
    const directory = await runCaptured(['survival', folder, ...options]);
    expect(directory).toMatchObject({ exitCode: 2, stdout: '' });
    expect(directory.stderr).toContain('is a folder. Name a file.');
  });

  it('a column of names is no group', async () => {
    const rows = Array.from({ length: 101 }, (_, i) => `${i},1,child ${i}`).join('\n');
    const { exitCode, stderr } = await said(`days,home,name\n${rows}\n`, ...options, '--group', 'name');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('more than 100 values');
    expect(stderr).not.toContain('child');
  });

  it('names faulty rows on stderr, without their values', async () => {
    const { exitCode, stderr } = await said(`${four}secret,1,2\n`, ...options);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('-:6:3: ');
    expect(stderr).not.toContain('secret');
  });
});
