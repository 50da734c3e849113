import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/vectors/vectors.json' with { type: 'json' };
import { readClients, readMessage } from '../reader/index.js';
import { messageJudge, validateMessage } from './index.js';
import { changed } from './testing/changed.js';
import { rightJW301, rightJW305, rightJW307, rightJW323 } from './testing/right-messages.js';

const wrongStop = changed(rightJW307, 'Client/StopProducten/StopProduct[1]/Begindatum', '2027-01-01');
const rateLess = fixture.vectors.find(({ description }) => description === 'hours without a rate')?.xml ?? '';

describe('messageJudge', () => {
  it('counts over all messages it has judged', () => {
    const judge = messageJudge();
    judge.message(wrongStop, { file: 'a.xml' });
    judge.message(wrongStop, { file: 'b.xml' });
    judge.message(rightJW301);
    const run = judge.runs().find(({ rule }) => rule.id === 'TR018');
    expect(run?.result()).toMatchObject({ outcome: 'failed', failed: 2 });
    expect(run?.findings().map(({ location }) => location.file)).toEqual(['a.xml', 'b.xml']);
  });

  it('remembers nothing of one message in the next', () => {
    const judge = messageJudge();
    judge.message(rightJW305);
    judge.message(rightJW305);
    expect(judge.runs().flatMap((run) => run.findings())).toEqual([]);
  });

  it('says level and retour code with each finding', () => {
    const outside = changed(rightJW323, 'Declaratie/DeclaratiePeriode', {
      Begindatum: '2026-01-01',
      Einddatum: '2026-01-31',
    });
    const { findings } = validateMessage(outside);
    expect(findings.find(({ code }) => code === 'TR319')).toMatchObject({ level: 3, retourCode: '9319' });
    expect(validateMessage(wrongStop).findings[0]).toMatchObject({
      code: 'TR018',
      rule: 'TR018',
      level: 2,
      retourCode: '0001',
      severity: 'error',
    });
  });

  it('speaks Dutch when told', () => {
    expect(validateMessage(wrongStop, { locale: 'nl' }).findings[0]?.message).toBe(
      'Einddatum ligt voor Begindatum. Verbeter een van beide.',
    );
  });

  it('keeps as many findings as told and counts the others', () => {
    const report = validateMessage(wrongStop, { keep: 0 });
    expect(report.findings).toEqual([]);
    expect(report.truncated).toEqual({ TR018: 1 });
    expect(report.summary.errors).toBe(1);
  });

  it('notes a rule that breaks down, and goes on with the others', () => {
    const broken = changed(wrongStop, 'Client/Bsn', undefined);
    const report = validateMessage(broken);
    const ended = (rule: string) => report.rules.find(({ id }) => id === rule);
    expect(ended('CS002')).toMatchObject({ outcome: 'crashed', reason: 'threw:TypeError' });
    expect(ended('TR018')?.outcome).toBe('failed');
  });

  it('has nothing to say on a return message', () => {
    const { Client, Header } = rightJW301;
    const returned = { Client, Header: { ...Header, BerichtCode: '437' } };
    // The header of a return message holds more; the rules do not look at it.
    const report = validateMessage(returned as never);
    expect(report.summary).toMatchObject({ passed: 0, failed: 0, skipped: 61 });
  });

  it('dates the report on the Dagtekening, or on the day it is told', () => {
    expect(validateMessage(rightJW301).asOf).toBe(rightJW301.Header.BerichtIdentificatie.Dagtekening);
    expect(validateMessage(rightJW301, { asOf: '2030-01-01' }).asOf).toBe('2030-01-01');
  });

  it('does not let the day of the report change the verdict', () => {
    const early = validateMessage(rightJW301, { asOf: '1950-01-01' });
    expect(early.summary).toEqual(validateMessage(rightJW301).summary);
  });
});

describe('a judge of many messages', () => {
  it('gives what was found per message, with the same fingerprints whatever came before', () => {
    const wrong = { ...rightJW301, Client: { ...rightJW301.Client, Bsn: '999900007' } };
    const judge = messageJudge();
    const perMessage = [wrong, rightJW301, wrong].map((message) => {
      judge.message(message);
      return judge.takeRuns().flatMap((run) => run.findings().map(({ fingerprint }) => fingerprint));
    });
    expect(perMessage[0]).toHaveLength(1);
    expect(perMessage[1]).toEqual([]);
    expect(perMessage[2]).toEqual(perMessage[0]);
    expect(judge.runs().every((run) => run.result().outcome === 'skipped')).toBe(true);
  });
});

describe('a claim in parts', () => {
  it('of a file that is wrong at level 1 gets no verdict on totals', async () => {
    // The last line loses its unit: level 1 refuses the client, and the sum of what is left says nothing.
    const judge = messageJudge();
    const claim = judge.claim({ file: 'c.xml' });
    const cut = rateLess.replace(/<jw323:Eenheid>04<\/jw323:Eenheid>(?![\s\S]*<jw323:Eenheid>)/, '');
    expect(cut).not.toBe(rateLess);
    for await (const part of readClients(cut)) claim.take(part);
    expect(judge.runs().flatMap((run) => run.findings())).toEqual([]);
  });

  it('has findings with file, line and column', async () => {
    const judge = messageJudge();
    const claim = judge.claim({ file: 'c.xml' });
    for await (const part of readClients(rateLess)) claim.take(part);
    const [found] = judge.runs().flatMap((run) => run.findings());
    const whole = readMessage(rateLess);
    if (whole.message === undefined) throw new Error('not read');
    const [expected] = validateMessage(whole.message, { locate: whole.locate }).findings;
    expect(found?.location).toEqual({ file: 'c.xml', ...expected?.location });
  });
});

describe('validateMessage', () => {
  const unsigned = { ...rightJW301, Header: { ...rightJW301.Header, BerichtIdentificatie: undefined } };

  it.each([
    ['nothing', {}, 'ijw/not-a-message'],
    ['null', null, 'ijw/not-a-message'],
    ['a header of no message', { Header: { BerichtCode: '999' } }, 'ijw/not-a-message'],
    ['a message without a Dagtekening', unsigned, 'ijw/invalid-message'],
  ])('refuses %s as writing does', (_what, object, code) => {
    const judged = () => validateMessage(JSON.parse(JSON.stringify(object)));
    expect(judged).toThrow(expect.objectContaining({ code }));
  });
});
