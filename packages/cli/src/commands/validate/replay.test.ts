import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { level3Rules } from '@jeugd/ijw';
import { findingsOf, type Report } from '@jeugd/validators';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured } from '../../testing/run-captured.js';

/** A right message of a kind, with the line ends that the standard asks (OP192). */
function base(kind: string): string {
  const file = new URL(`../../../../ijw/fixtures/vectors/base-${kind}.xml`, import.meta.url);
  return readFileSync(file, 'utf8').replaceAll(/\r?\n/g, '\r\n');
}

const assignment = base('jw301');
const start = base('jw305');
const claim = base('jw323');
const named = (text: string, name: string): string => text.replace('TST000000001', name);

const folder = testFolder();
let folders = 0;

/** A folder with messages in the order given. */
function folderOf(...messages: readonly string[]): string {
  folders += 1;
  const path = join(folder, `inbox-${folders}`);
  mkdirSync(path);
  for (const [at, message] of messages.entries()) fileIn(path, `${at + 1}.xml`, message);
  return path;
}

async function reportOf(...argv: readonly string[]): Promise<Report & { exitCode: number }> {
  const { exitCode, stdout, stderr } = await runCaptured(['validate', ...argv, '--format', 'json']);
  expect(stderr).toBe('');
  return { exitCode, ...JSON.parse(stdout) };
}

const codesOf = (report: Report): readonly string[] => findingsOf(report).map(({ code }) => code);
const ruleOf = (report: Report, id: string) => report.rules.find((rule) => rule.id === id);

describe('jeugd validate on a folder of messages', () => {
  it('replays them in the order of their names: a start after its assignment is right', async () => {
    const report = await reportOf(folderOf(assignment, start));
    expect(report.exitCode).toBe(0);
    expect(codesOf(report)).toEqual([]);
    expect(report.files?.map(({ kind }) => kind)).toEqual(['JW301', 'JW305']);
    expect(ruleOf(report, 'TR019')).toEqual({
      id: 'TR019',
      severity: 'error',
      outcome: 'passed',
      checked: 2,
      failed: 0,
    });
    expect(ruleOf(report, 'TR418')).toMatchObject({ outcome: 'skipped', reason: 'no-contract-rates' });
  });

  it('finds a start before its assignment, with file, line, class and retour code', async () => {
    const path = folderOf(start, assignment);
    const report = await reportOf(path);
    expect(report.exitCode).toBe(1);
    expect(codesOf(report)).toEqual(['TR019', 'TR019']);
    const [finding] = findingsOf(report);
    expect(finding).toMatchObject({
      level: 3,
      retourCode: '9019',
      location: {
        file: join(path, '1.xml'),
        path: '/Bericht/Client/StartProducten/StartProduct[1]',
        field: 'ToewijzingNummer',
      },
    });
    const line = start.split('\r\n')[(finding?.location.line ?? 0) - 1];
    expect(line).toMatch(/<\w+:ToewijzingNummer>/);
    expect(report.files?.map(({ findings }) => findings.length)).toEqual([2, 0]);
    expect(report.summary.errors).toBe(2);
  });

  it('tells the same fault in two messages apart', async () => {
    const report = await reportOf(folderOf(start, named(start, 'A2')));
    expect(new Set(findingsOf(report).map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  it('counts a message that level 2 rejects as never sent', async () => {
    const wrong = assignment.replace('>999900006<', '>999900007<');
    expect(codesOf(await reportOf(folderOf(wrong, start)))).toEqual(['CS002', 'TR019', 'TR019']);
  });

  it('names what is wrong in words, in each form', async () => {
    const path = folderOf(start);
    for (const format of ['text', 'sarif', 'operation-outcome', 'html']) {
      const { stdout } = await runCaptured(['validate', path, '--format', format, '--locale', 'nl']);
      expect(stdout).toContain('toewijzing is niet bekend');
      expect(stdout).not.toContain('999900006');
    }
  });

  it('replays a claim of over a megabyte client by client', async () => {
    const [, client = ''] = /(<jw323:Client>[\s\S]*<\/jw323:Client>)/.exec(claim) ?? [];
    const many = Array.from({ length: 700 }, (_, at) =>
      client
        .replaceAll(/(<\w+:ReferentieNummer>)(P\d)/g, `$1$2-${at}`)
        .replaceAll(/(<\w+:VorigReferentieNummer>)(OLD\d)/g, `$1$2-${at}`)
        .replace('999900006', bsnOf(at)),
    ).join('\r\n');
    const large = claim.replace(client, many).replace('>22000<', `>${22000 * 700}<`);
    expect(large.length).toBeGreaterThan(1024 * 1024);
    const path = folderOf(large);
    const report = await reportOf(path);
    expect(ruleOf(report, 'TR304')).toEqual({
      id: 'TR304',
      severity: 'error',
      outcome: 'failed',
      checked: 700,
      failed: 700,
    });
    expect(ruleOf(report, 'TR338')).toMatchObject({ checked: 2800, failed: 2800 });
    const last = findingsOf(report)
      .filter(({ code }) => code === 'TR304')
      .at(-1);
    expect(last?.location.path).toBe('/Bericht/Declaratie/Clienten/Client[700]');
    expect(large.split('\r\n')[(last?.location.line ?? 0) - 1]).toMatch(/<\w+:Bsn>/);
  });
});

describe('--levels of jeugd validate on messages', () => {
  it('1,2 does not replay a folder', async () => {
    const report = await reportOf(folderOf(start), '--levels', '1,2');
    expect(codesOf(report)).toEqual([]);
    expect(report.rules).toHaveLength(61);
  });

  it('3 replays files that are named one by one as well, in that order', async () => {
    const path = folderOf(start, assignment);
    const inOrder = [join(path, '2.xml'), join(path, '1.xml'), '--levels', '3'];
    expect(codesOf(await reportOf(...inOrder))).toEqual([]);
    expect((await reportOf(...inOrder)).rules).toHaveLength(
      level3Rules.filter(({ level, needs }) => level === 3 || needs === undefined).length,
    );
    expect(codesOf(await reportOf(join(path, '1.xml')))).toEqual([]);
  });

  it('4 checks against code lists and the day to judge on', async () => {
    const path = folderOf(assignment.replaceAll('>0384<', '>9999<'));
    const report = await reportOf(path, '--levels', '4', '--as-of', '2026-05-03');
    expect(codesOf(report)).toEqual(['TR135', 'TR378']);
    expect(report.rules.map(({ id }) => id)).toEqual(['TR135', 'TR346', 'TR378', 'TR381']);
    const unasked = await reportOf(path, '--levels', '4');
    expect(ruleOf(unasked, 'TR135')).toMatchObject({ outcome: 'skipped', reason: 'no-day' });
  });
});

/** The BSNs of the test range that pass the eleven test. */
function bsnOf(at: number): string {
  let passed = -1;
  for (let number = 999_900_006; ; number += 1) {
    const digits = [...String(number)].map(Number);
    const sum = digits.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0);
    if (sum % 11 === 0) passed += 1;
    if (passed === at) return String(number);
  }
}
