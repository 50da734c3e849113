import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readMessage } from '@jeugd/ijw';
import { findingsOf } from '@jeugd/validators';
import { describe, expect, it } from 'vitest';
import { fileIn, testFolder } from '../../testing/folder.js';
import { runCaptured, type TestWorld } from '../../testing/run-captured.js';
import { claimOf } from './testing/claim-of.js';

// Test messages with what the official check says of them, of @jeugd/ijw (see `notes` in the file).
interface Vector {
  readonly description: string;
  readonly xml: string;
}
const fixtures = new URL('../../../../ijw/fixtures/vectors/', import.meta.url);
const { vectors }: { vectors: readonly Vector[] } = JSON.parse(
  readFileSync(new URL('vectors.json', fixtures), 'utf8'),
);

/** The text of a test message, with the line ends that the standard asks (OP192). */
function textOf(description: string): string {
  const vector = vectors.find((each) => each.description === description);
  if (vector === undefined) throw new Error(`no vector ${description}`);
  return vector.xml.replaceAll('\n', '\r\n');
}

const folder = testFolder();
const assignment = textOf('exactly 120 years is accepted'); // JW301, right
const claim = readFileSync(new URL('base-jw323.xml', fixtures), 'utf8').replaceAll(/\r?\n/g, '\r\n');
const right = fileIn(folder, 'right.xml', assignment);
const wrong = fileIn(folder, 'wrong.xml', textOf('rejection without reason')); // JW319, CD085
const late = fileIn(folder, 'late.xml', textOf('product period after the claim period')); // JW323, TR319
const broken = fileIn(folder, 'broken.xml', assignment.replace(/<jw301:Geslacht>.<\/jw301:Geslacht>/, ''));

/** Runs, and reads what came on stdout. */
async function answerTo(argv: readonly string[], world?: TestWorld) {
  const { exitCode, stdout, stderr } = await runCaptured(['retour', ...argv], world);
  return { exitCode, stdout, stderr, ...readMessage(stdout) };
}

describe('jeugd retour', () => {
  it('accepts a right message with a header, and ends with 0', async () => {
    const answer = await answerTo([right]);
    expect(answer).toMatchObject({ exitCode: 0, kind: 'JW302', isValid: true, findings: [] });
    if (answer.kind !== 'JW302') return;
    expect(answer.message?.Client).toBeUndefined();
    expect(answer.message?.Header).toMatchObject({ Afzender: '0384', DagtekeningRetour: '2025-05-01' });
    expect(answer.message?.Header.RetourCodes).toBeUndefined();
    expect(answer.stderr).toMatch(
      /^JW301 is accepted\. The answer is JW302\.\nChecked: levels 1 and 2\. Not checked:/,
    );
  });

  it('rejects a message that breaks level 2 with 0001, names rule and place, and ends with 1', async () => {
    const answer = await answerTo([wrong]);
    expect(answer).toMatchObject({ exitCode: 1, kind: 'JW320', isValid: true });
    expect(answer.stdout).toContain('<jw320:RetourCode>0001</jw320:RetourCode>');
    expect(answer.stderr).toContain('JW319 is rejected (faults: 1). The answer is JW320.');
    expect(answer.stderr).toMatch(/wrong\.xml:\d+:\d+: CD085 → 0001, \/Bericht\/Antwoord\/VerzoekAntwoord: /);
    expect(answer.stderr).toContain('Levels 3 and 4 were not judged');
  });

  it('answers a claim: rejected lines come back, the others are granted', async () => {
    const answer = await answerTo([late, '--locale', 'nl']);
    expect(answer).toMatchObject({ exitCode: 1, kind: 'JW325', isValid: true });
    expect(answer.stdout).toContain('<jw325:RetourCode>9319</jw325:RetourCode>');
    expect(answer.stderr).toMatch(/^JW323 is deels afgekeurd \(fouten: 2\)\. Het antwoord is JW325/);
  });

  it('has no answer for a file that breaks level 1: it says why and what to do, and ends with 1', async () => {
    const answer = await answerTo([broken]);
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(answer.stderr).toMatch(/^There is no return message: .* \(level 1\).*have the sender correct/);
    expect(answer.stderr).toContain('ijw/missing-element');
    expect(answer.stderr).not.toContain('Identification');
  });

  it.each([
    ['notes', 'level 1'],
    ['', 'level 1'],
    [assignment.replace('UTF-8', 'ISO-8859-1'), 'could not be read'],
  ])('has no answer for what is no message', async (stdin, why) => {
    const answer = await answerTo(['-'], { stdin });
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(answer.stderr).toContain(why);
  });

  it('refuses a message that is an answer itself', async () => {
    const { stdout } = await answerTo([right]);
    const answer = await answerTo(['-'], { stdin: stdout });
    expect(answer).toMatchObject({ exitCode: 2, stdout: '' });
    expect(answer.stderr).toBe(
      'jeugd: JW302 is an answer itself; no return message follows it. Give the message that you want to answer.\n',
    );
  });

  it('says what it is told: identification and day', async () => {
    const { message } = await answerTo([right, '--identification', 'R7', '--signed-on', '2026-05-06']);
    expect(message?.Header).toMatchObject({ IdentificatieRetour: 'R7', DagtekeningRetour: '2026-05-06' });
  });

  it('otherwise makes an identification that is the same each time, and another for another message', async () => {
    const identificationOf = async (stdin: string) =>
      /<jw302:IdentificatieRetour>([0-9A-Z]{12})</.exec((await answerTo(['-'], { stdin })).stdout)?.[1];
    const first = await identificationOf(assignment);
    expect(first).toBeDefined();
    expect(await identificationOf(assignment)).toBe(first);
    expect(await identificationOf(assignment.replace('TST000000001', 'TST000000002'))).not.toBe(first);
    expect((await answerTo([right])).stderr).toContain(
      `Identification ${first}, made from that of the message`,
    );
  });

  it('writes to a file, and then says nothing on stdout', async () => {
    const out = join(folder, 'answers', 'JW302.xml');
    const answer = await answerTo([right, '--out', out]);
    expect(answer).toMatchObject({ exitCode: 0, stdout: '' });
    expect(answer.stderr).toContain(`Written to ${out}.`);
    expect(readFileSync(out, 'utf8')).toBe((await answerTo([right, '--out', '-'])).stdout);
  });

  it('leaves the file alone when there is no answer', async () => {
    const out = fileIn(folder, 'kept.xml', 'kept');
    expect((await answerTo([broken, '--out', out])).exitCode).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('kept');
  });

  it('gives a program verdict, findings and message as JSON', async () => {
    const asJson = async (path: string) => JSON.parse((await answerTo([path, '--format', 'json'])).stdout);
    expect(await asJson(right)).toMatchObject({
      answers: 'JW301',
      kind: 'JW302',
      verdict: 'accepted',
      findings: [],
    });
    expect(await asJson(wrong)).toMatchObject({
      answers: 'JW319',
      verdict: 'rejected',
      message: { Header: { RetourCodes: { RetourCode: ['0001'] } } },
      findings: [{ code: 'CD085', location: { file: wrong } }],
    });
    expect(await asJson(broken)).toMatchObject({ answers: 'JW301', none: 'level-1' });
  });

  it('names the first twenty faults and counts the others', async () => {
    const noRate = (line: string) => line.replace(/<jw323:ProductTarief>\d+<\/jw323:ProductTarief>/, '');
    const { stderr } = await answerTo(['-'], { stdin: claimOf(claim, 25, noRate) }); // CD087
    expect(stderr.split('\n').filter((line) => line.startsWith('  -:'))).toHaveLength(20);
    expect(stderr).toMatch(/ {2}… and 5 more\./);
  });

  it.each([
    [['--signed-on', 'tomorrow'], '--signed-on expects an existing day'],
    [['--identification', 'much too long'], 'identification'],
    [['--format', 'html'], '--format can be: xml, json.'],
  ])('refuses %j', async (argv, why) => {
    const answer = await answerTo([right, ...argv]);
    expect(answer).toMatchObject({ exitCode: 2, stdout: '' });
    expect(answer.stderr).toContain(why);
  });

  it('ends with 2 when there is nothing to open', async () => {
    for (const path of [join(folder, 'missing.xml'), folder])
      expect(await answerTo([path])).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await answerTo([])).exitCode).toBe(2);
  });

  it('repeats no value of the message on stderr', async () => {
    const secret =
      /<\w+:ReferentieAanbieder>([^<]+)</.exec(textOf('rejection without reason'))?.[1] ?? 'absent';
    expect((await answerTo([wrong])).stderr).not.toContain(secret);
    expect((await answerTo([late])).stderr).not.toMatch(/\d{9}/);
  });
});

describe('a large claim', () => {
  // From 1 MB on the file is not held but read twice. Every second client has a line after the claim period (TR319).
  it('is answered client by client', async () => {
    const late = (line: string, number: number) =>
      number % 2 === 0
        ? line
        : line.replace('>2026-04-01<', '>2026-05-01<').replace('>2026-04-30<', '>2026-05-04<');
    const path = fileIn(folder, 'large.xml', claimOf(claim, 4000, late));
    expect(statSync(path).size).toBeGreaterThan(2 * 1024 * 1024);
    const { exitCode, stdout, stderr } = await runCaptured(['retour', path]);
    expect(exitCode).toBe(1);
    expect(stdout.match(/<jw325:RetourCode>9319</g)).toHaveLength(2000);
    expect(stdout).toContain('<ijw:TotaalBedrag>20000000<');
    expect(stderr).toContain('JW323 is rejected in part (faults: 2000).');
  }, 60_000);

  it('of another kind is answered too', async () => {
    const padded = assignment.replace(
      '<jw301:Client>',
      `<!--${' '.repeat(2 * 1024 * 1024)}--><jw301:Client>`,
    );
    const path = fileIn(folder, 'padded.xml', padded);
    expect(await answerTo([path])).toMatchObject({ exitCode: 0, kind: 'JW302' });
  });
});

describe('--case', () => {
  const base = (kind: string): string =>
    readFileSync(new URL(`base-${kind}.xml`, fixtures), 'utf8').replaceAll(/\r?\n/g, '\r\n');
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  fileIn(inbox, '0001-JW301.xml', base('jw301'));
  const start = base('jw305');
  const started = fileIn(inbox, '0002-JW305.xml', start);
  fileIn(inbox, '0003-JW305.xml', start.replace('TST000000001', 'TST000000009'));

  it('judges a message by those before it, and says what could not be checked', async () => {
    const answer = await answerTo([started, '--case', inbox]);
    expect(answer).toMatchObject({ exitCode: 0, kind: 'JW306' });
    expect(answer.stderr).toContain(
      'Checked: levels 1, 2 and 3, and level 4 in part, against the earlier messages (1).',
    );
    expect(answer.stderr).toMatch(/for want of a source outside the messages: .*TR381/);
  });

  it('judges a claim as jeugd validate judges it in its folder', async () => {
    const claims = join(folder, 'claims');
    mkdirSync(claims);
    fileIn(claims, '0001-JW301.xml', base('jw301'));
    const wrongRate = base('jw323').replace(/(<\w+:ProductTarief>)\d+(<)/, '$11$2');
    const path = fileIn(claims, '0002-JW323.xml', wrongRate);
    const answer = JSON.parse(
      (await runCaptured(['retour', path, '--case', claims, '--format', 'json'])).stdout,
    );
    const report = JSON.parse((await runCaptured(['validate', claims, '--format', 'json'])).stdout);
    const judged = findingsOf(report).filter(({ location }) => location.file === path);
    const codesIn = (findings: readonly { readonly code: string }[]) =>
      findings.map(({ code }) => code).sort();
    expect(codesIn(answer.findings)).toContain('TR346');
    expect(codesIn(answer.findings)).toEqual(codesIn(judged));
  });

  it('puts the code of the rule at the class at fault', async () => {
    const none = join(folder, 'nothing-assigned');
    mkdirSync(none);
    fileIn(none, '0001.xml', base('jw319'));
    const answer = await answerTo([started, '--case', none]);
    expect(answer).toMatchObject({ exitCode: 1, kind: 'JW306', isValid: true });
    expect(
      answer.kind === 'JW306' && answer.message?.Client?.StartProducten.StartProduct[0]?.RetourCodes,
    ).toEqual({
      RetourCode: ['9019'],
    });
    expect(answer.stderr).toMatch(/TR019 → 9019, \/Bericht\/Client\/StartProducten\/StartProduct\[1\]: /);
  });

  it('refuses an answer to a claim that nobody sent as any other answer', async () => {
    const answer = fileIn(folder, 'JW325.xml', base('jw325'));
    const { exitCode, stdout, stderr } = await answerTo([answer, '--case', inbox]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('JW325 is an answer itself');
  });

  it('counts a message that came twice: the files after it do not count, those before do', async () => {
    expect((await answerTo([join(inbox, '0003-JW305.xml'), '--case', inbox])).stdout).toContain('>9074<');
    expect((await answerTo([started, '--case', inbox])).stdout).not.toContain('>9074<');
    const elsewhere = fileIn(folder, 'again.xml', start.replace('TST000000001', 'TST000000008'));
    expect((await answerTo([elsewhere, '--case', inbox])).stdout).toContain('>9074<');
  });

  it('says how many of the earlier messages count as not sent', async () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    fileIn(mixed, '0001.xml', base('jw301'));
    fileIn(mixed, '0002.xml', textOf('BSN fails the eleven-test'));
    fileIn(mixed, '0003.xml', 'notes');
    const { stderr } = await answerTo([started, '--case', mixed]);
    expect(stderr).toContain('rejected at level 1 or 2 and count as not sent: 2.');
  });

  it('does not judge by earlier messages what level 2 rejects', async () => {
    const { stderr } = await answerTo([wrong, '--case', inbox]);
    expect(stderr).toContain('Levels 3 and 4 were not judged');
    expect(stderr).not.toContain('TR355');
  });

  it('refuses a folder without messages', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const answer = await answerTo([right, '--case', empty]);
    expect(answer).toMatchObject({ exitCode: 2, stdout: '' });
    expect(answer.stderr).toContain('There are no messages (.xml)');
  });
});
