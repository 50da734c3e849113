import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMessage } from '@jeugd/ijw';
import { syntheticRegister } from '@jeugd/synthetic';
import { findingsOf, type Report } from '@jeugd/validators';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';
import { inventedMessages } from './testing/invented-messages.js';

const folder = testFolder();
const inbox = join(folder, 'inbox');
const register = syntheticRegister({ children: 20, seed: 3 });
let messages = 0;

beforeAll(() => {
  mkdirSync(inbox);
  for (const message of inventedMessages(register, { claims: false })) {
    messages += 1;
    writeFileSync(join(inbox, `${String(messages).padStart(6, '0')}.xml`), writeMessage(message));
  }
});

const importing = (out: string, ...more: string[]) =>
  runCaptured(['import', 'ijw', inbox, '--out', out, ...more]);
const rowsIn = (path: string) => readFileSync(path, 'utf8').trim().split('\n').slice(1);

describe('jeugd import ijw', { timeout: 60_000 }, () => {
  it('writes a register that lacks only what messages do not tell, and gives days to home', async () => {
    const out = join(folder, 'register');
    const { exitCode, stdout, stderr } = await importing(out, '--extracted-on', '2025-01-01');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      new RegExp(
        `register: a register of ${messages} messages: \\d+ persons, \\d+ trajectories, \\d+ stays, \\d+ measures\\.\\n$`,
      ),
    );
    expect(stdout).toContain('it was assumed that the child went home');
    expect(stdout).not.toMatch(/^ +$/m); // no line for a place that there is none
    expect(stderr).toContain('jeugd metrics ');
    expect(JSON.parse(readFileSync(join(out, 'about.json'), 'utf8'))).toEqual({
      version: '1',
      extractedOn: '2025-01-01',
    });
    const checked = await runCaptured(['validate', out, '--format', 'json']);
    const failed = JSON.parse(checked.stdout).rules.filter(
      ({ outcome }: { outcome: string }) => outcome !== 'passed' && outcome !== 'skipped',
    );
    // Why help goes on from 18 (P07), and who is responsible for closed care (K28), no message tells.
    expect(failed.filter(({ id }: { id: string }) => id !== 'P07' && id !== 'K28')).toEqual([]);
    const metrics = await runCaptured([
      ...['metrics', out, '--metric', 'time-to-home', '--min-cell', '0', '--format', 'json'],
    ]);
    const [figure] = JSON.parse(metrics.stdout).figures;
    expect([figure.n > 0, figure.events > 0]).toEqual([true, true]);
  });

  it('judges on the latest day of a message when nothing came in, and says where to look', async () => {
    const one = join(folder, 'one');
    mkdirSync(one);
    const stop = readFileSync(
      new URL('../../../../ijw/fixtures/vectors/base-jw307.xml', import.meta.url),
      'utf8',
    );
    writeFileSync(join(one, 'stop.xml'), stop.replaceAll(/\r?\n/g, '\r\n'));
    const { exitCode, stdout, stderr } = await runCaptured([
      'import',
      'ijw',
      one,
      '--out',
      join(folder, 'empty'),
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('(judged as of 2026-05-04)');
    expect(stdout).toContain('a register of 1 message: 0 persons, 0 trajectories, 0 stays, 0 measures.');
    expect(stderr).toBe(`Nobody came into the register. Why, message by message: jeugd validate ${one}\n`);
  });

  it('leaves numbers and names out, unless they are asked for', async () => {
    const [plain, known] = [join(folder, 'plain'), join(folder, 'known')];
    await importing(plain);
    await importing(known, '--identities');
    const textOf = (out: string) =>
      readdirSync(out)
        .map((name) => readFileSync(join(out, name), 'utf8'))
        .join('\n');
    expect(textOf(plain)).not.toMatch(/9999\d{5}|Verzonnen/);
    expect(rowsIn(join(known, 'persons.csv'))[0]).toMatch(/^P-000001,.*,9999\d{5},Verzonnen$/);
    expect(rowsIn(join(known, 'placements.csv'))[0]).not.toMatch(/9999\d{5}/);
  });

  it('assumes no return home when told not to', async () => {
    const out = join(folder, 'never');
    const { stdout } = await importing(out, '--home', 'never', '--format', 'json');
    expect(stdout).not.toContain('assumed');
    const { placements } = JSON.parse(readFileSync(join(out, 'register.json'), 'utf8'));
    expect(placements.some(({ destination }: { destination?: string }) => destination === 'home')).toBe(
      false,
    );
    expect(placements.some(({ destination }: { destination?: string }) => destination !== undefined)).toBe(
      true,
    );
  });

  it.each([
    ['csv', 'persons.csv'],
    ['jsonl', 'persons.jsonl'],
    ['json', 'register.json'],
    ['parquet', 'persons.parquet'],
  ])('writes %s', async (format, file) => {
    const out = join(folder, `as ${format}`);
    expect((await importing(out, '--format', format)).exitCode).toBe(0);
    expect(readdirSync(out)).toContain(file);
  });

  it('gives the report as JSON on stdout and nothing else there', async () => {
    const { stdout, stderr } = await importing(join(folder, 'reported'), '--report', 'json');
    const report = JSON.parse(stdout);
    expect(report.files).toHaveLength(messages);
    expect(report.findings.map(({ code }: { code: string }) => code)).toEqual(['ijw/home-assumed']);
    expect(report.rules.some(({ id }: { id: string }) => id === 'TR019')).toBe(true);
    expect(stderr).toContain('a register of');
  });

  it('reads product codes of one’s own before the standard ones', async () => {
    const own = fileIn(folder, 'own.csv', 'category,code,careForm\n43,43A10,netwerkpleegzorg\n');
    const out = join(folder, 'own products');
    expect((await importing(out, '--products', own)).exitCode).toBe(0);
    const forms = rowsIn(join(out, 'placements.csv')).map((row) => row.split(',')[2]);
    expect(forms).toContain('netwerkpleegzorg');
    expect(forms).not.toContain('gezinshuis');
  });

  it('writes what was right when a message was rejected, and says so with exit code 1', async () => {
    const some = join(folder, 'some');
    mkdirSync(some);
    const [first = '', second = ''] = readdirSync(inbox);
    writeFileSync(join(some, '1.xml'), readFileSync(join(inbox, first)));
    writeFileSync(join(some, '2.xml'), readFileSync(join(inbox, second), 'utf8').slice(0, 300));
    const out = join(folder, 'some register');
    const { exitCode, stdout } = await runCaptured(['import', 'ijw', some, '--out', out, '--locale', 'nl']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('2.xml');
    expect(stdout).toContain('een register van 2 berichten');
    expect(existsSync(join(out, 'persons.csv'))).toBe(true);
  });

  it('writes the days that the messages tell all of', async () => {
    const out = join(folder, 'covering');
    expect((await importing(out, '--covers', '2020-01-01/2024-01-01')).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'about.json'), 'utf8')).coverage).toEqual({
      start: '2020-01-01',
      end: '2024-01-01',
    });
  });

  describe('an archive that begins midway', () => {
    const late = join(folder, 'late');
    const named = (name: string) => join(folder, name);
    const reported = async (out: string, ...more: string[]) =>
      JSON.parse(
        (await runCaptured(['import', 'ijw', late, '--out', out, '--report', 'json', ...more])).stdout,
      );
    const codesIn = (report: Report) => findingsOf(report).map(({ code }) => code);

    beforeAll(() => {
      mkdirSync(late);
      const bare = (kind: string) =>
        readFileSync(new URL(`../../../../ijw/fixtures/vectors/base-${kind}.xml`, import.meta.url), 'utf8');
      writeFileSync(join(late, '1.xml'), bare('jw307').replaceAll(/\r?\n/g, '\r\n'));
    });

    it('is rejected, and the report says that running care is missing and what to do', async () => {
      const report = await reported(named('midway unsaid'));
      expect(codesIn(report)).toContain('TR382');
      const missing = findingsOf(report).find(({ code }) => code === 'cli/earlier-missing');
      expect(missing).toMatchObject({ severity: 'warning', params: { messages: 1 } });
      expect(missing?.message).toMatch(/missing from the register and from every figure.*--archive-from DAY/);
      expect(rowsIn(join(named('midway unsaid'), 'trajectories.csv'))).toEqual([]);
    });

    it('is taken in with --archive-from, with a warning for each, and exit code 0', async () => {
      const out = named('midway');
      const report = await reported(out, '--archive-from', '2030-01-01');
      expect(codesIn(report)).toEqual(expect.arrayContaining(['ijw/sent-before', 'ijw/stop-without-start']));
      expect(codesIn(report)).not.toContain('cli/earlier-missing');
      expect(report.summary.errors).toBe(0);
      expect(rowsIn(join(out, 'trajectories.csv')).length).toBeGreaterThan(0);
    });

    it('is told apart from a message that is missing after the beginning', async () => {
      const report = await reported(named('midway early'), '--archive-from', '2000-01-01');
      const missing = findingsOf(report).find(({ code }) => code === 'cli/missing-in-archive');
      expect(missing?.message).toContain('sent after the messages begin');
    });
  });

  it('leaves a folder that holds something else as it is', async () => {
    const out = join(folder, 'mine');
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'x');
    expect((await importing(out)).exitCode).toBe(2);
    expect(readdirSync(out)).toEqual(['thesis.txt']);
    expect((await importing(out, '--overwrite')).exitCode).toBe(0);
  });

  it.each([
    ['no word for the source', ['import', inbox, '--out', 'x'], 'jeugd import ijw FOLDER'],
    ['another source', ['import', 'hl7', inbox, '--out', 'x'], 'jeugd import ijw FOLDER'],
    ['no folder', ['import', 'ijw', '--out', 'x'], 'jeugd import ijw FOLDER'],
    ['a folder too many', ['import', 'ijw', inbox, inbox, '--out', 'x'], 'jeugd import ijw FOLDER'],
    ['no --out', ['import', 'ijw', inbox], '--out'],
    ['another --home', ['import', 'ijw', inbox, '--out', 'x', '--home', 'always'], 'planned, never'],
    [
      'covered days that are none',
      ['import', 'ijw', inbox, '--out', 'x', '--covers', '2024'],
      '--covers expects',
    ],
    [
      'covered days in the wrong order',
      ['import', 'ijw', inbox, '--out', 'x', '--covers', '2024-01-01/2023-01-01'],
      '--covers expects',
    ],
    ['a day that is none', ['import', 'ijw', inbox, '--out', 'x', '--extracted-on', 'now'], 'existing day'],
    [
      'a folder that is not there',
      ['import', 'ijw', join(folder, 'inbx'), '--out', 'x'],
      `Did you mean ${inbox}?`,
    ],
  ])('%s is bad usage: nothing is written', async (_, argv, words) => {
    const { exitCode, stdout, stderr } = await runCaptured(argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(existsSync('x')).toBe(false);
  });

  it('writes nothing when no message can be read, or the table of products is wrong', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'a.xml'), 'not a message');
    const out = join(folder, 'not written');
    const unread = await runCaptured(['import', 'ijw', broken, '--out', out]);
    expect([unread.exitCode, unread.stderr]).toEqual([2, expect.stringContaining('None of the 1 messages')]);
    const table = fileIn(folder, 'wrong.csv', 'category,code,careForm\n43,43A10,gezinshuys\n');
    const refused = await importing(out, '--products', table);
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('Row 1')]);
    expect(refused.stderr).not.toContain('gezinshuys');
    expect(existsSync(out)).toBe(false);
  });
});
