import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf, type Report } from '@jeugd/validators';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured, type TestWorld } from '../../testing/run-captured.js';

const folder = testFolder();

/** A folder with these files in it. */
function registerFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

const persons = 'id,birthDate\nc1,2012-03-01\nc2,2013-04-02\n';
const rightPlacements = 'id,personId,careForm,start,end\np1,c1,gezinshuis,2020-01-01,2020-05-01\n';
// The second row ends before it starts: rule P03.
const wrongPlacements = `${rightPlacements}p2,c2,gezinshuis,2021-02-01,2021-01-01\n`;
const about = JSON.stringify({ version: '1', extractedOn: '2025-01-01' });

const right = registerFolder('right', {
  'about.json': about,
  'persons.csv': persons,
  'placements.csv': rightPlacements,
});
const wrong = registerFolder('wrong', {
  'about.json': about,
  'persons.csv': persons,
  'placements.csv': wrongPlacements,
});

function validate(...argv: string[]) {
  return runCaptured(['validate', ...argv]);
}

async function reportOf(
  paths: readonly string[],
  world: TestWorld = {},
): Promise<Report & { exitCode: number }> {
  const { exitCode, stdout, stderr } = await runCaptured(['validate', ...paths, '--format', 'json'], world);
  expect(stderr).toBe('');
  return { exitCode, ...JSON.parse(stdout) };
}

describe('jeugd validate', () => {
  it('ends with 0 where nothing is wrong, and names every file and the day', async () => {
    const report = await reportOf([right]);
    expect(report.exitCode).toBe(0);
    expect(report.asOf).toBe('2025-01-01');
    expect(report.files?.map(({ file, findings }) => [file, findings.length])).toEqual([
      [join(right, 'about.json'), 0],
      [join(right, 'persons.csv'), 0],
      [join(right, 'placements.csv'), 0],
    ]);
    expect(report.rules.find(({ id }) => id === 'P03')).toMatchObject({
      outcome: 'passed',
      checked: 1,
      failed: 0,
    });
  });

  it('ends with 1 on an error, and names file, line, column and record', async () => {
    const report = await reportOf([wrong]);
    expect(report.exitCode).toBe(1);
    expect(findingsOf(report)).toHaveLength(1);
    expect(findingsOf(report)[0]).toMatchObject({
      code: 'P03',
      rule: 'P03',
      severity: 'error',
      location: {
        file: join(wrong, 'placements.csv'),
        line: 3,
        column: 5,
        record: 'placements',
        id: 'p2',
        field: 'end',
      },
    });
  });

  it('names a record whose id looks like a BSN by one path and one line, in reading and in rules', async () => {
    const header = 'id,personId,careForm,start,end';
    const rows = [
      'p1,c1,gezinshuis,2023-02-30,',
      'torn',
      '999990019,c1,gezinshuis-plus,2021-02-01,2021-01-01', // official test range
    ];
    const hidden = registerFolder('hidden', {
      'about.json': about,
      'persons.csv': persons,
      'placements.csv': [header, ...rows, ''].join('\n'),
    });
    const report = await reportOf([hidden]);
    const places = findingsOf(report)
      .filter(({ code }) => code === 'core/unknown-code' || code === 'P03')
      .map(({ location }) => [location.path, location.line]);
    // Rows from 0, the torn one not among them; the header is line 1.
    expect(places).toEqual([
      ['/placements/1', 4],
      ['/placements/1', 4],
    ]);
  });

  it('ends with 1 on a warning only when asked', async () => {
    // Family home for three nights a week: rule S03, a warning.
    const content =
      'id,personId,careForm,start,end,nightsPerWeek\np1,c1,gezinshuis,2020-01-01,2020-05-01,3\n';
    const warning = registerFolder('warning', {
      'about.json': about,
      'persons.csv': persons,
      'placements.csv': content,
    });
    expect((await validate(warning)).exitCode).toBe(0);
    expect((await validate(warning, '--fail-on', 'warning')).exitCode).toBe(1);
    expect((await validate(right, '--fail-on', 'warning')).exitCode).toBe(0);
  });

  it('prints text for people in either language', async () => {
    const english = await validate(wrong);
    expect(english).toMatchObject({ exitCode: 1, stderr: '' });
    expect(english.stdout).toContain('end before start');
    expect(english.stdout).toContain(`${join(wrong, 'placements.csv')}:3:5`);
    expect(english.stdout).toContain('2025-01-01');
    expect((await validate(wrong, '--locale', 'nl')).stdout).toContain('einde voor begin');
  });

  it('says below each rule what to do', async () => {
    expect((await validate(wrong)).stdout).toMatch(/P03 .*\n {4}The end lies before the start\./);
  });

  it('uses colours only on a terminal without NO_COLOR', async () => {
    const coloured = await runCaptured(['validate', wrong], { isTerminal: true });
    expect(coloured.stdout).toContain('\u001b[');
    expect(
      (await runCaptured(['validate', wrong], { isTerminal: true, env: { NO_COLOR: '1' } })).stdout,
    ).not.toContain('\u001b');
    expect((await validate(wrong)).stdout).not.toContain('\u001b');
  });

  it('shows progress on stderr when a terminal watches and it takes long', async () => {
    const watched = await runCaptured(['validate', right, '--format', 'json'], {
      isTerminal: true,
      slowness: 600,
    });
    expect(watched.stderr).toContain('reading ');
    expect(watched.stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(() => JSON.parse(watched.stdout)).not.toThrow();
  });

  it('takes the day from --as-of, else from the register, else from the calendar', async () => {
    const undated = registerFolder('undated', { 'persons.csv': persons });
    expect((await reportOf([undated])).asOf).toBe('2025-05-01');
    expect((await reportOf([undated, '--as-of', '2024-03-01'])).asOf).toBe('2024-03-01');
    expect((await reportOf([right, '--as-of', '2024-03-01'])).asOf).toBe('2024-03-01');
  });

  it('reads a register.json from standard input', async () => {
    const stdin = JSON.stringify({
      about: { extractedOn: '2025-01-01' },
      persons: [{ id: 'c1', birthDate: '2023-02-30' }],
    });
    const report = await reportOf(['-'], { stdin });
    expect(report).toMatchObject({ exitCode: 1, asOf: '2025-01-01' });
    expect(report.files?.map(({ file }) => file)).toEqual(['-']);
    expect(findingsOf(report)[0]).toMatchObject({
      code: 'core/invalid-field',
      location: { file: '-', field: 'birthDate' },
    });
  });

  it('takes single table files together as one register', async () => {
    const paths = ['placements.csv', 'persons.csv', 'about.json'].map((name) => join(wrong, name));
    const report = await reportOf(paths);
    expect(findingsOf(report).map(({ code }) => code)).toEqual(['P03']);
    expect(report.asOf).toBe('2025-01-01');
    expect(report.rules.find(({ id }) => id === 'P03')?.checked).toBe(2);
  });

  it('puts several registers in one report, with each rule once', async () => {
    const report = await reportOf([wrong, right]);
    expect(report.exitCode).toBe(1);
    expect(report.files).toHaveLength(6);
    expect(report.files?.map(({ file }) => file)).toEqual(report.files?.map(({ file }) => file).sort());
    expect(report.rules.filter(({ id }) => id === 'P03')).toEqual([
      { id: 'P03', severity: 'error', outcome: 'failed', checked: 3, failed: 1 },
    ]);
    const { passed, failed, skipped, crashed, errors } = report.summary;
    expect(passed + failed + skipped + crashed).toBe(report.rules.length);
    expect(errors).toBe(1);
  });

  it('does not guess the day of registers that were extracted on different days', async () => {
    const other = registerFolder('other', {
      'about.json': JSON.stringify({ extractedOn: '2024-01-01' }),
      'persons.csv': persons,
    });
    expect(await validate(right, other)).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await reportOf([right, other, '--as-of', '2025-01-01'])).exitCode).toBe(0);
  });

  it('says that messages beside the tables of a register were not judged', async () => {
    const files = { 'persons.csv': persons, 'a.xml': '<a/>', 'notes.txt': '' };
    const mixed = registerFolder('mixed', files);
    const words = `${mixed} is a register; passed over: 1 XML file.`;
    expect((await validate(mixed)).stderr).toContain(words);
    expect((await validate(mixed, '--format', 'json')).stderr).toContain(words);
    expect((await validate(right)).stderr).toBe('');
  });

  it('reads the line ends of Windows, and a byte order mark', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const ofWindows = registerFolder('windows', {
      'about.json': windows(about),
      'persons.csv': windows(persons),
      'placements.csv': windows(wrongPlacements),
    });
    const said = async (path: string) => (await validate(path)).stdout.replaceAll(path, '');
    expect(await said(ofWindows)).toBe(await said(wrong));
  });

  it('gives a path that cannot be opened its entry, and goes on with the others', async () => {
    const missing = join(folder, 'missing');
    const report = await reportOf([right, missing]);
    expect(report.exitCode).toBe(1);
    expect(report.files?.find(({ file }) => file === missing)).toMatchObject({
      kind: 'unopened',
      findings: [{ code: 'files/not-found', severity: 'error' }],
    });
  });
});

describe('jeugd validate beside an earlier report', () => {
  const earlier = async (path: string, name: string) =>
    fileIn(folder, name, (await validate(path, '--format', 'json')).stdout);

  it('tells what is new and what is gone', async () => {
    const before = await earlier(right, 'before.json');
    const { baseline, exitCode } = await reportOf([wrong, '--baseline', before]);
    expect(exitCode).toBe(1);
    expect(baseline).toMatchObject({ asOf: '2025-01-01', added: ['P03|placements|p2|end'], gone: [] });
    const after = await validate(right, '--baseline', await earlier(wrong, 'after.json'));
    expect(after.stdout).toContain('since the report of 2025-01-01: 0 new, 1 gone, 0 unchanged');
    expect(after.stdout).toContain('gone: P03 ');
  });

  it.each([
    ['error', 1],
    ['new-error', 0],
    ['new-warning', 0],
  ])('ends with --fail-on %s with %d when nothing is new', async (failOn, exitCode) => {
    const before = await earlier(wrong, `same-${failOn}.json`);
    expect((await validate(wrong, '--baseline', before, '--fail-on', failOn)).exitCode).toBe(exitCode);
  });

  it('ends with --fail-on new-error with 1 when an error is new', async () => {
    const before = await earlier(right, 'none.json');
    expect((await validate(wrong, '--baseline', before, '--fail-on', 'new-error')).exitCode).toBe(1);
  });

  it.each<[string, () => readonly string[], string]>([
    ['no earlier report', () => ['--fail-on', 'new-error'], '--baseline'],
    ['a report that is not there', () => ['--baseline', join(folder, 'nowhere')], 'There is no file'],
    ['a report that is no JSON', () => ['--baseline', fileIn(folder, 'torn.json', '{')], 'is no JSON'],
    ['JSON that is no report', () => ['--baseline', fileIn(folder, 'other.json', '{}')], 'no report'],
  ])('with %s: one line and exit code 2', async (_, flags, words) => {
    const { exitCode, stdout, stderr } = await validate(right, ...flags());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('the forms for machines', () => {
  it('are SARIF and OperationOutcome, with nothing else on standard output', async () => {
    const sarif = await validate(wrong, '--format', 'sarif');
    expect(sarif).toMatchObject({ exitCode: 1, stderr: '' });
    expect(JSON.parse(sarif.stdout).runs[0].results[0]).toMatchObject({ ruleId: 'P03', kind: 'fail' });
    const outcome = await validate(wrong, '--format', 'operation-outcome');
    expect(JSON.parse(outcome.stdout).issue[1].details.coding[0].code).toBe('P03');
  });

  it('are a page with findings, outcomes and how complete the fields are', async () => {
    const { stdout, exitCode } = await validate(wrong, '--format', 'html', '--locale', 'nl');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('<html lang="nl">');
    expect(stdout).toContain('einde voor begin');
    expect(stdout).toContain('<td>placements</td><td>end</td><td>2 van 2</td><td class="number">100,0</td>');
  });
});

describe('bad input of jeugd validate', () => {
  it.each<[string, () => string, string]>([
    ['a missing folder', () => join(folder, 'none'), 'There is no file or folder'],
    ['an empty folder', () => registerFolder('empty', {}), 'is empty. Expected: persons.csv'],
    [
      'a folder of other files',
      () => registerFolder('notes', { 'notes.txt': 'x' }),
      'holds no file of a register',
    ],
    ['a path through a file', () => join(fileIn(folder, 'plain.txt', 'x'), 'persons.csv'), 'plain.txt'],
  ])('%s: one line and exit code 2', async (_, path, words) => {
    const { exitCode, stdout, stderr } = await validate(path());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('gives every path its entry in the JSON report also when none can be opened', async () => {
    const path = join(folder, 'none');
    const { exitCode, stdout, stderr } = await validate(path, '--format', 'json');
    expect(exitCode).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout).files).toMatchObject([{ file: path, findings: [{ code: 'files/not-found' }] }]);
  });

  it('names every path when none can be opened', async () => {
    const { exitCode, stderr } = await validate(join(folder, 'none1'), join(folder, 'none2'));
    expect(exitCode).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  const utf16 = new Uint8Array([0xff, 0xfe, 0x69, 0, 0x64, 0]);
  const windows1252 = new Uint8Array([...new TextEncoder().encode('id,birthDate\nc1,2012-03-01\n'), 0xe9]);

  it.each<[string, Record<string, string | Uint8Array>, string, { line?: number; column?: number }]>([
    ['a wrong column', { 'persons.csv': 'id,born\nc1,2012-03-01\n' }, 'files/missing-column', { line: 1 }],
    ['UTF-16', { 'persons.csv': utf16 }, 'files/utf-16', {}],
    ['Windows-1252', { 'persons.csv': windows1252 }, 'files/not-utf-8', {}],
    ['a binary file', { 'persons.csv': 'id,birthDate\nc1,\u0000\n' }, 'files/binary', {}],
    ['an empty file', { 'persons.csv': '' }, 'files/empty-file', {}],
    [
      'a day that does not exist',
      { 'persons.csv': 'id,birthDate\nc1,2023-02-30\n' },
      'core/invalid-field',
      { line: 2, column: 2 },
    ],
    [
      'a double id',
      { 'persons.csv': 'id,birthDate\nc1,2012-03-01\nc1,2012-03-02\n' },
      'core/duplicate-id',
      { line: 3 },
    ],
    [
      'a dangling reference',
      {
        'persons.csv': persons,
        'placements.csv': 'id,personId,careForm,start\np1,c9,gezinshuis,2020-01-01\n',
      },
      'core/dangling-reference',
      { line: 2, column: 2 },
    ],
    [
      'an unknown care form',
      {
        'persons.csv': persons,
        'placements.csv': 'id,personId,careForm,start\np1,c1,gezinshuiss,2020-01-01\n',
      },
      'core/unknown-code',
      { line: 2, column: 3 },
    ],
    ['JSON that breaks off', { 'register.json': '{"persons": [' }, 'files/invalid-json', {}],
  ])('%s: a finding with its place and exit code 1', async (name, files, code, place) => {
    const path = registerFolder(`bad ${name}`, { ...files });
    const report = await reportOf([path]);
    expect(report.exitCode).toBe(1);
    const finding = findingsOf(report).find((one) => one.code === code);
    expect(finding?.location).toMatchObject({ file: expect.stringContaining(path), ...place });
  });

  it('suggests the nearest care form', async () => {
    const { stdout } = await validate(join(folder, 'bad an unknown care form'));
    expect(stdout).toContain('Did you mean gezinshuis?');
  });

  it('never repeats what is in a file', async () => {
    const bsn = '999990019'; // official test range
    const secrets = ['Sanne', bsn, '2012-03-32'];
    const path = registerFolder('private', {
      'persons.csv': `id,birthDate,name,bsn,${secrets[0]}\n${bsn},${secrets[2]},${secrets[0]},${bsn},x\n`,
    });
    for (const format of ['text', 'json', 'sarif', 'operation-outcome', 'html']) {
      const { stdout, stderr } = await validate(path, '--format', format);
      for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
    }
  });
});
