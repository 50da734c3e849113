import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ComputedMetrics, metricCatalogue } from '@jeugd/metrics';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';

const folder = testFolder();

// Four children come into care on 1 January 2023. Two are home after 10 and after 20 days for good, one leaves to live
// independently after 15, one stays. Home at exit by hand: 2 of 3.
const files: Readonly<Record<string, string>> = {
  'about.json': JSON.stringify({
    version: '1',
    extractedOn: '2024-01-01',
    coverage: { start: '2023-01-01', end: '2024-01-01' },
    invented: true,
  }),
  'persons.csv': ['id,birthDate', ...[1, 2, 3, 4].map((child) => `c${child},2010-01-01`)].join('\n'),
  'placements.csv': [
    'id,personId,careForm,programme,start,end,destination',
    'p1,c1,gezinshuis,thuisbest,2023-01-01,2023-01-11,home',
    'p2,c2,gezinshuis,thuisbest,2023-01-01,2023-01-21,home',
    'p3,c3,gezinshuis,jeugdzorgplus,2023-01-01,2023-01-16,independent',
    'p4,c4,gezinshuis,jeugdzorgplus,2023-01-01,,',
  ].join('\n'),
  'home-spells.csv': ['id,personId,start,with', 'h1,c1,2023-01-11,mother', 'h2,c2,2023-01-21,mother'].join(
    '\n',
  ),
  // No figure asked for here reads this table, so it may be broken.
  'groups.csv': 'broken',
};

function registerFolder(name: string, changes: Readonly<Record<string, string>> = {}): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries({ ...files, ...changes }))
    writeFileSync(join(path, file), content);
  return path;
}

const register = registerFolder('register');
const share = ['--metric', 'home-at-exit-share', '--min-cell', '0'];

async function computed(...argv: string[]): Promise<ComputedMetrics> {
  const { exitCode, stdout, stderr } = await runCaptured(['metrics', ...argv, '--format', 'json']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('jeugd metrics', () => {
  it('prints version, day and figures', async () => {
    const result = await computed(register, ...share);
    expect(Object.keys(result)).toEqual(['version', 'asOf', 'figures']);
    expect(result.asOf).toBe('2024-01-01');
    expect(result.figures).toHaveLength(1);
    expect(result.figures[0]).toMatchObject({
      metric: 'home-at-exit-share',
      n: 3,
      numerator: 2,
      denominator: 3,
      by: {},
    });
    expect(result.figures[0]?.value).toBeCloseTo(2 / 3, 12);
  });

  it('suppresses figures on fewer than ten children unless told', async () => {
    const { figures } = await computed(register, '--metric', 'home-at-exit-share');
    expect(figures[0]).toMatchObject({ value: null, suppressed: true, reason: 'suppressed' });
    expect(JSON.stringify(figures)).not.toContain('numerator');
  });

  it('says how much was hidden and why, not what', async () => {
    const { disclosure } = await computed(register, '--metric', 'home-at-exit-share');
    expect(disclosure).toEqual({
      policy: { minCell: 10, secondary: true, showZeros: false },
      small: 1,
      secondary: 0,
      counts: 0,
    });
    const hidden = (await runCaptured(['metrics', register, '--metric', 'home-at-exit-share'])).stdout;
    expect(hidden).toContain(
      'Hidden: 1 figure in which fewer than 10 children count, or do not; 0 figures that would',
    );
    const argv = ['metrics', register, '--metric', 'home-at-exit-share', '--locale', 'nl'];
    expect((await runCaptured(argv)).stdout).toContain(
      'Verborgen: 1 cijfer waarin minder dan 10 kinderen meetellen, of juist niet; 0 cijfers om',
    );
    const all = (await runCaptured(['metrics', register, ...share])).stdout;
    expect(all).not.toContain('idden');
  });

  it('hides a large group beside a small one, so that the total tells nothing', async () => {
    const rows = (from: number, to: number, programme: string) =>
      Array.from(
        { length: to - from },
        (_, i) => `p${from + i},c${from + i},gezinshuis,${programme},2023-01-01,,`,
      );
    const header = 'id,personId,careForm,programme,start,end,destination';
    const placements = [
      header,
      ...rows(0, 3, 'thuisbest'),
      ...rows(3, 23, 'isb'),
      ...rows(23, 63, 'jeugdzorgplus'),
    ];
    const persons = ['id,birthDate', ...Array.from({ length: 63 }, (_, i) => `c${i},2010-01-01`)];
    const path = registerFolder('groups', {
      'persons.csv': persons.join('\n'),
      'placements.csv': placements.join('\n'),
    });
    const argv = [path, '--metric', 'time-to-home', '--by', 'programme', '--show-zeros'];
    const { figures, disclosure } = await computed(...argv);
    expect(figures.map(({ by, n }) => [by['programme'], n])).toEqual([
      ['isb', null],
      ['jeugdzorgplus', 40],
      ['thuisbest', null],
    ]);
    expect(disclosure).toMatchObject({ small: 1, secondary: 1, policy: { showZeros: true } });
    // All of them wait, so without the option all are hidden.
    expect((await computed(...argv.slice(0, -1))).disclosure).toMatchObject({ small: 3, secondary: 0 });
    const { stdout } = await runCaptured(['metrics', ...argv]);
    expect(stdout).toContain(
      'Hidden: 1 figure in which fewer than 10 children count, or do not; 1 figure that would',
    );
  });

  it('does not count the few children that were left out', async () => {
    const { figures } = await computed(register, '--metric', 'home-share-at-t', '--from', '2023-01-01');
    expect(figures.map(({ params, suppressed }) => [params['t'], suppressed])).toEqual([
      [90, true],
      [180, true],
      [365, false], // nobody was followed so long, which is not a small number
    ]);
    expect(figures[2]).toMatchObject({ n: 0, excluded: null });
    expect(figures[2]?.warnings.map(({ params }) => params)).toEqual([{ count: '< 10' }]);
  });

  it('splits by a label', async () => {
    const { figures } = await computed(register, ...share, '--by', 'programme');
    expect(figures.map(({ by, value }) => [by, value])).toEqual([
      [{ programme: 'jeugdzorgplus' }, 0],
      [{ programme: 'thuisbest' }, 1],
    ]);
  });

  it('takes metrics by repetition, by spaces and by commas, and all of them unless told', async () => {
    const idsOf = (result: ComputedMetrics) =>
      [...new Set(result.figures.map(({ metric }) => metric))].sort();
    const both = ['re-entry', 'time-to-home'];
    expect(idsOf(await computed(register, '--metric', 're-entry', '--metric', 'time-to-home'))).toEqual(both);
    expect(idsOf(await computed(register, '--metric', 're-entry', 'time-to-home'))).toEqual(both);
    expect(idsOf(await computed(register, '--metric', 're-entry,time-to-home,re-entry'))).toEqual(both);
    const { stdout } = await runCaptured(['metrics', register, '--format', 'json']);
    expect(idsOf(JSON.parse(stdout))).toEqual(metricCatalogue.map(({ id }) => id).sort());
  });

  it('limits the window and moves the day', async () => {
    const { asOf, figures } = await computed(
      register,
      ...share,
      '--from',
      '2023-01-15',
      '--until',
      '2023-01-17',
      '--as-of',
      '2023-12-01',
    );
    expect(asOf).toBe('2023-12-01');
    // Only the child that left on 16 January.
    expect(figures[0]).toMatchObject({
      n: 1,
      numerator: 0,
      window: { from: '2023-01-15', until: '2023-01-17' },
    });
  });

  it('compares with a group of --by', async () => {
    const { figures } = await computed(
      register,
      '--metric',
      'stay-length-difference',
      '--min-cell',
      '0',
      '--by',
      'programme',
      '--compare-with',
      'thuisbest',
    );
    expect(figures.find(({ by }) => by['programme'] === 'jeugdzorgplus')?.value).toBeGreaterThan(0);
  });

  it('reads a register.json from standard input', async () => {
    const stdin = JSON.stringify({
      about: { extractedOn: '2024-01-01' },
      persons: [],
      placements: [],
      homeSpells: [],
    });
    const { exitCode, stdout } = await runCaptured(['metrics', '-', ...share, '--format', 'json'], { stdin });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).figures[0]).toMatchObject({ value: null, reason: 'no-cases' });
  });

  it('reads only the tables it needs, and ends with 0 on faults in them', async () => {
    const persons = `${files['persons.csv']}\nc5,2023-02-30`;
    const path = registerFolder('faulty', { 'persons.csv': persons });
    const { exitCode, stdout, stderr } = await runCaptured(['metrics', path, ...share, '--format', 'json']);
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      `Rows of the register not used: 1; faults met while reading: 1. Which: jeugd validate ${path}\n`,
    );
    expect(JSON.parse(stdout).figures[0].excluded).toBe(1);
  });

  it('prints a table for people in either language', async () => {
    const english = (await runCaptured(['metrics', register, ...share])).stdout;
    expect(english).toContain('as of 2024-01-01 · invented data');
    expect(english).toContain('(home-at-exit-share): exits from 2023-01-01 to ');
    expect(english).toMatch(/all +66\.7 % +20\.8 % – 93\.9 % +3 +0/);
    const dutch = (await runCaptured(['metrics', register, ...share, '--locale', 'nl'])).stdout;
    expect(dutch).toContain('per 2024-01-01 · verzonnen gegevens');
    expect(dutch).toMatch(/alle +66,7 %/);
  });

  it('says why there is no value', async () => {
    const { stdout } = await runCaptured(['metrics', register, '--metric', 'home-at-exit-share']);
    expect(stdout).toContain('left out: too few children');
  });

  it('prints CSV, a row per figure', async () => {
    const { stdout } = await runCaptured([
      'metrics',
      register,
      ...share,
      '--by',
      'programme',
      '--format',
      'csv',
    ]);
    const [header = '', ...rows] = stdout.trimEnd().split('\n');
    const column = header.split(',').indexOf('value');
    expect(rows.map((row) => row.split(',').slice(0, 4))).toEqual([
      ['home-at-exit-share', '1', 'programme', 'jeugdzorgplus'],
      ['home-at-exit-share', '1', 'programme', 'thuisbest'],
    ]);
    expect(rows.map((row) => row.split(',')[column])).toEqual(['0', '1']);
  });
});

describe('bad input of jeugd metrics', () => {
  it.each<[string, string[], string]>([
    ['an unknown metric', ['--metric', 'aquarium'], 'There is no metric aquarium. There are: time-to-home, '],
    [
      'a metric near another',
      ['--metric', 'time-to-hme'],
      'There is no metric time-to-hme. Did you mean time-to-home?\n',
    ],
    [
      'an unknown label',
      ['--by', 'program'],
      '--by can be: programme, careForm, provider, municipality, ageGroup, year, ',
    ],
    ['a label near another', ['--by', 'program'], 'Did you mean programme?'],
    [
      'a group mistyped',
      ['--by', 'programme', '--compare-with', 'thuisbst'],
      'No child came into care in the group thuisbst. Did you mean thuisbest?',
    ],
    [
      'a care form mistyped',
      ['--by', 'careForm', '--compare-with', 'gezinshuiss'],
      'Did you mean gezinshuis?',
    ],
    ['a group without --by', ['--compare-with', 'thuisbest'], 'Give --by too.'],
    ['an empty window', ['--from', '2023-01-01', '--until', '2023-01-01'], '--until must lie after --from'],
    ['a day that does not exist', ['--from', '2023-02-30'], '--from expects an existing day'],
    ['a form that does not exist', ['--format', 'xml'], '--format can be: text, json, csv.'],
  ])('%s: one line and exit code 2', async (_, argv, words) => {
    const { exitCode, stdout, stderr } = await runCaptured(['metrics', register, ...argv]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each<[string, () => string, string]>([
    ['a missing register', () => join(folder, 'none'), 'There is no file or folder'],
    [
      'a file that is no register',
      () => fileIn(folder, 'export.json', '{'),
      'Not a single table of this register can be used.',
    ],
  ])('%s: one line and exit code 2', async (_, path, words) => {
    const { exitCode, stdout, stderr } = await runCaptured(['metrics', path(), ...share]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('writes the shares within so many days into CSV as they are in JSON', async () => {
    const argv = ['metrics', register, '--metric', 'time-to-home', 'home-at-exit-share', '--min-cell', '0'];
    const { figures } = JSON.parse(
      (await runCaptured([...argv, '--format', 'json'])).stdout,
    ) as ComputedMetrics;
    const { stdout } = await runCaptured([...argv, '--format', 'csv']);
    const [header = [], ...rows] = stdout
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const within = figures[0]?.within ?? [];
    expect(within.map(({ time }) => time)).toEqual([30, 90, 180, 365]);
    for (const { time, value, lower, upper } of within) {
      const at = header.indexOf(`within${time}`);
      expect(header.slice(at, at + 3)).toEqual([`within${time}`, `within${time}Lower`, `within${time}Upper`]);
      expect(rows[0]?.slice(at, at + 3)).toEqual([value, lower, upper].map((each) => String(each ?? '')));
      expect(rows[1]?.slice(at, at + 3)).toEqual(['', '', '']);
    }
  });

  it('has no register when --metric swallowed it', async () => {
    const { exitCode, stderr } = await runCaptured(['metrics', '--metric', 'time-to-home', register]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Name the register, before the options');
  });
});
