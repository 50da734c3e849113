import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { level2Rules } from '@jeugd/ijw';
import { findingsOf, type Report } from '@jeugd/validators';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured, type TestWorld } from '../../testing/run-captured.js';

// Test messages with what the official check says of them, of @jeugd/ijw (see `notes` in the file).
interface Vector {
  readonly message: string;
  readonly description: string;
  readonly expectedRules: readonly string[];
  readonly xml: string;
}
const vectorFile = new URL('../../../../ijw/fixtures/vectors/vectors.json', import.meta.url);
const { vectors }: { vectors: readonly Vector[] } = JSON.parse(readFileSync(vectorFile, 'utf8'));

/** The text of a test message, with the line ends that the standard asks (OP192). */
function textOf(description: string): string {
  const vector = vectors.find((each) => each.description === description);
  if (vector === undefined) throw new Error(`no vector ${description}`);
  return vector.xml.replaceAll('\n', '\r\n');
}

const right = textOf('exactly 120 years is accepted'); // JW301
const wrongBsn = textOf('BSN fails the eleven-test'); // JW301, CS002
const noReason = textOf('rejection without reason'); // JW319, CD085
// JW319 without an element that the XSD asks.
const incomplete = noReason.replace(/<jw319:ReferentieAanbieder>.*<\/jw319:ReferentieAanbieder>/, '');

const folder = testFolder();

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) fileIn(path, file, content);
  return path;
}

const messages = folderOf('messages', {
  'right.xml': right,
  'bsn.xml': wrongBsn,
  'Reason.XML': noReason,
  'notes.xml': 'these are notes',
  '.hidden.xml': 'not read',
  'readme.txt': 'not read either',
});
const inbox = (name: string): string => join(messages, name);

async function reportOf(
  argv: readonly string[],
  world: TestWorld = {},
): Promise<Report & { exitCode: number }> {
  const { exitCode, stdout, stderr } = await runCaptured(['validate', ...argv, '--format', 'json'], world);
  expect(stderr).toBe('');
  return { exitCode, ...JSON.parse(stdout) };
}

const codesOf = (report: Report): readonly string[] => findingsOf(report).map(({ code }) => code);
const ruleOf = (report: Report, id: string) => report.rules.find((rule) => rule.id === id);

describe('jeugd validate on messages', () => {
  it('ends with 0 on a right message, and says which message it is and how every rule ended', async () => {
    const report = await reportOf([inbox('right.xml')]);
    expect(report).toMatchObject({ exitCode: 0, tool: '@jeugd/ijw', asOf: '2026-05-04' });
    expect(report.files).toEqual([{ file: inbox('right.xml'), kind: 'JW301', findings: [] }]);
    expect(report.rules).toHaveLength(61); // 60 of level 2, and TR319
    expect(ruleOf(report, 'CS002')).toMatchObject({ outcome: 'passed', checked: 1 });
    expect(ruleOf(report, 'CD085')).toMatchObject({ outcome: 'skipped' }); // about JW319
  });

  it('ends with 1 on a breach of level 2, and names file, line, column and path', async () => {
    const report = await reportOf([inbox('bsn.xml')]);
    expect(report.exitCode).toBe(1);
    const line = wrongBsn.split('\r\n').findIndex((each) => each.includes('Bsn>')) + 1;
    expect(findingsOf(report)).toMatchObject([
      {
        code: 'CS002',
        rule: 'CS002',
        level: 2,
        location: { file: inbox('bsn.xml'), line, column: 5, path: '/Bericht/Client/Bsn' },
      },
    ]);
  });

  it('ends with 1 on a breach of level 1; the rules of level 2 are then skipped, not passed', async () => {
    const path = fileIn(folder, 'incomplete.xml', incomplete);
    const report = await reportOf([path]);
    expect(report.exitCode).toBe(1);
    expect(report.files?.[0]?.kind).toBe('JW319');
    expect(findingsOf(report)[0]).toMatchObject({
      code: 'ijw/missing-element',
      level: 1,
      location: { file: path, line: expect.any(Number), path: expect.stringContaining('/Bericht/Antwoord') },
    });
    expect(report.summary).toMatchObject({ passed: 0, failed: 0, skipped: 61 });
  });

  it('gives a file that is no XML a finding and exit code 1', async () => {
    const report = await reportOf([inbox('notes.xml')]);
    expect(report.exitCode).toBe(1);
    expect(report.files).toMatchObject([
      { file: inbox('notes.xml'), kind: 'unknown', findings: [{ code: 'ijw/not-xml' }] },
    ]);
  });

  it('takes the messages of a folder in the order of their names, each with its entry and each rule once', async () => {
    const report = await reportOf([messages]);
    expect(report.exitCode).toBe(1);
    expect(report.files?.map(({ file, kind, findings }) => [file, kind, findings.length])).toEqual([
      [inbox('Reason.XML'), 'JW319', 1],
      [inbox('bsn.xml'), 'JW301', 1],
      [inbox('notes.xml'), 'unknown', 1],
      [inbox('right.xml'), 'JW301', 0],
    ]);
    expect(codesOf(report)).toEqual(['CD085', 'CS002', 'ijw/not-xml']);
    expect(report.rules).toHaveLength(61 + 71); // with the rules of level 3, as it is a folder
    expect(ruleOf(report, 'CS002')).toEqual({
      id: 'CS002',
      severity: 'error',
      outcome: 'failed',
      checked: 2,
      failed: 1,
    });
    expect(report.summary).toMatchObject({ errors: 3, failed: 2 });
  });

  it('reads a message once when the folder and the file are both named', async () => {
    const report = await reportOf([messages, inbox('bsn.xml')]);
    expect(codesOf(report)).toHaveLength(3);
  });

  it('tells the same fault in two messages apart, in whatever folder they lie', async () => {
    const twice = folderOf('twice', { 'a.xml': wrongBsn, 'b.xml': wrongBsn });
    const both = await reportOf([twice]);
    expect(new Set(findingsOf(both).map(({ fingerprint }) => fingerprint)).size).toBe(2);
    const moved = folderOf('moved', { 'b.xml': wrongBsn });
    const earlier = fileIn(folder, 'twice.json', JSON.stringify(both));
    const { baseline, exitCode } = await reportOf([moved, '--baseline', earlier, '--fail-on', 'new-error']);
    expect(exitCode).toBe(0);
    expect(baseline).toMatchObject({ added: [], unchanged: 1, gone: [{ code: 'CS002' }] });
  });

  it('reads a message from standard input, which has no name to be wrong', async () => {
    for (const stdin of [noReason, `\uFEFF\r\n${noReason.replace(/^<\?.*\?>\r\n/, '')}`]) {
      const report = await reportOf(['-'], { stdin });
      expect(report.exitCode).toBe(1);
      expect(report.files).toMatchObject([{ file: '-', kind: 'JW319' }]);
      expect(codesOf(report)).toContain('CD085');
      expect(codesOf(report)).not.toContain('ijw/file-name');
      expect(report.findings).toEqual([]);
    }
  });

  it('takes the day of the report from --as-of', async () => {
    expect((await reportOf([inbox('right.xml'), '--as-of', '2026-06-01'])).asOf).toBe('2026-06-01');
  });

  it('gives a message that cannot be opened its entry, and goes on with the others', async () => {
    const missing = join(folder, 'missing.xml');
    const report = await reportOf([missing, inbox('right.xml')]);
    expect(report.exitCode).toBe(1);
    expect(report.files?.map(({ file, kind }) => [file, kind])).toEqual([
      [inbox('right.xml'), 'JW301'],
      [missing, 'unopened'],
    ]);
    expect(await runCaptured(['validate', missing])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('jeugd validate on registers and messages together', () => {
  it('puts all in one report, on the day of the register', async () => {
    const register = folderOf('register', {
      'about.json': JSON.stringify({ version: '1', extractedOn: '2025-01-01' }),
      'persons.csv': 'id,birthDate\nc1,2012-03-01\n',
    });
    const report = await reportOf([inbox('bsn.xml'), register]);
    expect(report).toMatchObject({ exitCode: 1, asOf: '2025-01-01' });
    expect(report.files?.map(({ kind }) => kind)).toEqual(['JW301', 'about', 'persons']);
    expect(codesOf(report)).toEqual(['CS002']);
    expect(ruleOf(report, 'P03')).toMatchObject({ outcome: 'skipped' });
  });

  it('takes a folder with a register in it as a register', async () => {
    const both = folderOf('both', { 'persons.csv': 'id,birthDate\nc1,2012-03-01\n', 'bsn.xml': wrongBsn });
    const { stdout, stderr } = await runCaptured(['validate', both, '--format', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(stderr).toContain('is a register; passed over: 1 XML file.');
    expect(codesOf(report)).toEqual(['files/unknown-file']);
    expect(ruleOf(report, 'CS002')).toBeUndefined();
  });
});

describe('--levels of jeugd validate', () => {
  it('1 checks the form only', async () => {
    const report = await reportOf([messages, '--levels', '1']);
    expect(codesOf(report)).toEqual(['ijw/not-xml']);
    expect(report.rules).toEqual([]);
    expect((await reportOf([inbox('bsn.xml'), '--levels', '1'])).exitCode).toBe(0);
  });

  it('2 checks the rules, and says of what cannot be read why', async () => {
    const lines = fileIn(folder, 'lines.xml', right.replaceAll('\r', '')); // a warning of reading
    expect(codesOf(await reportOf([lines]))).toEqual(['ijw/line-ends']);
    expect(codesOf(await reportOf([lines, '--levels', '2']))).toEqual([]);
    expect(codesOf(await reportOf([messages, '--levels', '2']))).toEqual(['CD085', 'CS002', 'ijw/not-xml']);
  });

  it.each([['--levels', '2,1'], ['--levels', '1', '--levels', '2'], []])(
    'both are checked with %s %s',
    async (...flags) => {
      expect(codesOf(await reportOf([messages, ...flags]))).toEqual(['CD085', 'CS002', 'ijw/not-xml']);
    },
  );

  it.each(['5', '1,0', 'all'])('%s is refused before anything is read', async (levels) => {
    const run = await runCaptured(['validate', join(folder, 'nowhere.xml'), '--levels', levels]);
    expect(run).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: 'jeugd: --levels can be: 1, 2, 3, 4.\n',
    });
  });
});

describe('the forms of a report on messages', () => {
  it.each([
    ['text', 'nl'],
    ['text', 'en'],
    ['sarif', 'en'],
    ['operation-outcome', 'en'],
    ['html', 'nl'],
  ] as const)('%s in %s names what is wrong by the title of the rule', async (format, locale) => {
    const title = level2Rules.find(({ id }) => id === 'CS002')?.title[locale];
    const flags = ['--format', format, '--locale', locale];
    const { stdout, exitCode } = await runCaptured(['validate', inbox('bsn.xml'), ...flags]);
    expect(exitCode).toBe(1);
    expect(title).toMatch(/BSN/i);
    expect(stdout).toContain(title);
  });

  it('show no value of the message', async () => {
    const secret = /<\w+:Bsn>(\d+)</.exec(wrongBsn)?.[1] ?? 'absent';
    expect(secret).toHaveLength(9);
    for (const format of ['text', 'json', 'sarif', 'operation-outcome', 'html']) {
      const { stdout, stderr } = await runCaptured(['validate', inbox('bsn.xml'), '--format', format]);
      expect(stdout + stderr).not.toContain(secret);
    }
  });

  it('are preceded by progress when a terminal watches and it takes long', async () => {
    const world = { isTerminal: true, slowness: 600 };
    const { stderr } = await runCaptured(['validate', messages, '--format', 'json'], world);
    expect(stderr).toContain('checking ');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('what the text report says of the messages', () => {
  const place = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };
  const textOf = async (...argv: readonly string[]) => (await runCaptured(['validate', ...argv])).stdout;

  it('counts them, and names what was passed over in a folder', async () => {
    const path = place('with others');
    fileIn(path, '1.xml', right);
    expect(await textOf(path)).toMatch(/^Messages judged: 1\.$/m);
    fileIn(path, '.hidden', '');
    fileIn(path, 'notes.txt', '');
    mkdirSync(join(path, 'older'));
    expect(await textOf(path)).toMatch(/^Messages judged: 1; passed over: 1 folder, 1 other file\.$/m);
    mkdirSync(join(path, 'oldest'));
    fileIn(path, 'more.pdf', '');
    expect(await textOf(path, '--locale', 'nl')).toMatch(
      /^Berichten beoordeeld: 1; overgeslagen: 2 mappen, 2 andere bestanden\.$/m,
    );
    expect(JSON.parse(await textOf(path, '--format', 'json')).files).toHaveLength(1);
  });

  it('says that level 4 was judged in part where level 3 was and level 4 was not asked for', async () => {
    const path = place('in part');
    fileIn(path, '1.xml', right);
    expect(await textOf(path)).toContain('level 3, and level 4 in part');
    expect(await textOf(path, '--levels', '1,2,3,4')).not.toContain('in part');
    expect(await textOf(path, '--levels', '1,2')).not.toContain('in part');
    expect(await textOf(inbox('right.xml'))).not.toContain('in part');
  });

  it('says of a folder with only folders that it does not look into them', async () => {
    const path = place('only folders');
    mkdirSync(join(path, '2025'));
    const { exitCode, stderr } = await runCaptured(['validate', path]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('There are only folders in');
    expect((await runCaptured(['validate', path, '--locale', 'nl'])).stderr).toContain('staan alleen mappen');
  });

  it('names a day of judgement only when it was asked for', async () => {
    expect(await textOf(inbox('right.xml'))).not.toContain('judged as of');
    expect(await textOf(inbox('right.xml'), '--as-of', '2026-06-01')).toContain('(judged as of 2026-06-01)');
  });

  it('has the latest Dagtekening as the day in JSON, whatever day it is; today when none could be read', async () => {
    const dayOf = async (...argv: readonly string[]) =>
      JSON.parse(await textOf(...argv, '--format', 'json')).asOf;
    const later = fileIn(folder, 'later.xml', right.replaceAll('2026-05-04', '2026-05-09'));
    expect(await dayOf(inbox('right.xml'))).toBe('2026-05-04');
    expect(await dayOf(later, inbox('right.xml'))).toBe('2026-05-09');
    expect(await dayOf(later, '--as-of', '2026-06-01')).toBe('2026-06-01');
    expect(await dayOf(fileIn(folder, 'none.xml', 'notes'))).toBe('2025-05-01'); // of the test
  });
});
