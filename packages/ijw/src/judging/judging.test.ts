/** Judging many messages, in whatever form they come. */
import { readFileSync } from 'node:fs';
import { findingsOf, type Report } from '@jeugd/validators/engine';
import { describe, expect, it } from 'vitest';
import { beginJudging, type Judging, type JudgingOptions } from './begin-judging.js';
import type { MessageFile } from './message-file.js';

/** A right message of a kind, with the line ends that the standard asks (OP192). */
const base = (kind: string): string =>
  readFileSync(new URL(`../../fixtures/vectors/base-${kind}.xml`, import.meta.url), 'utf8').replaceAll(
    /\r?\n/g,
    '\r\n',
  );
const assignment = base('jw301');
const start = base('jw305');
const claim = base('jw323');
/** CS002: the BSN fails the eleven test. */
const wrongBsn = (xml: string): string => xml.replace('>999900006<', '>999900007<');
/** TR358: the total is not the sum of the lines. */
const wrongTotal = claim.replace('>22000<', '>22001<');
/** Level 1: an element that the XSD asks is not there. */
const incomplete = claim.replace(/<jw323:Eenheid>.*?<\/jw323:Eenheid>/, '');
const own = { identification: 'R1', signedOn: '2026-05-06' } as const;

async function judgedIn(
  messages: readonly MessageFile[],
  options?: JudgingOptions,
): Promise<Judging & { readonly all: Report }> {
  const judging = beginJudging(options);
  for (const message of messages) await judging.take(message);
  return { ...judging, all: judging.report('2026-06-01') };
}
const codesOf = (report: Report): readonly string[] => findingsOf(report).map(({ code }) => code);

/** Reads a text in chunks, and counts how often that was asked. */
function inChunks(xml: string, length = 700) {
  const asked = { times: 0 };
  const content = async function* () {
    asked.times += 1;
    for (let at = 0; at < xml.length; at += length)
      yield new TextEncoder().encode(xml.slice(at, at + length));
  };
  return { asked, content };
}

describe('beginJudging', () => {
  it('puts messages beside each other in the order in which they come', async () => {
    const right = [
      { file: '1.xml', content: assignment },
      { file: '2.xml', content: start },
    ];
    expect(codesOf((await judgedIn(right)).all)).toEqual([]);
    expect(codesOf((await judgedIn(right.toReversed())).all)).toEqual(['TR019', 'TR019']);
  });

  it('keeps that order for who does not wait', async () => {
    const judging = beginJudging();
    const taken = await Promise.all([
      judging.take({ file: '1.xml', content: inChunks(assignment).content }),
      judging.take({ file: '2.xml', content: start }),
      judging.take({ file: '3.xml', content: wrongBsn(start) }),
    ]);
    expect(taken.map(({ verdict }) => verdict?.taken)).toEqual(['whole', 'whole', 'rejected-before']);
    expect(taken.map(({ findings }) => findings.map(({ code }) => code))).toEqual([[], [], ['CS002']]);
  });

  it('gives one report: each file once, each rule once, on the day asked for', async () => {
    const { all, latestDay, replayed } = await judgedIn([
      { file: 'b.xml', content: start },
      { file: 'a.xml', content: wrongBsn(assignment) },
      { file: 'c.xml', content: 'notes' },
    ]);
    expect(all).toMatchObject({ tool: '@jeugd/ijw', asOf: '2026-06-01', summary: { errors: 4 } });
    expect(
      all.files?.map(({ file, kind, findings }) => [file, kind, findings.map(({ code }) => code)]),
    ).toEqual([
      ['a.xml', 'JW301', ['CS002']],
      ['b.xml', 'JW305', ['TR019', 'TR019']],
      ['c.xml', 'unknown', ['ijw/not-xml']],
    ]);
    expect(new Set(all.rules.map(({ id }) => id)).size).toBe(all.rules.length);
    expect(all.rules).toHaveLength(61 + 71);
    expect(latestDay()).toBe('2026-05-04');
    expect(replayed()?.caseFiles).toEqual([]);
  });

  it('holds the same of more messages than it keeps reports of', async () => {
    const many = Array.from({ length: 250 }, (_, at) => ({
      file: `${at}.xml`,
      content: wrongBsn(assignment),
    }));
    const { all } = await judgedIn(many, { levels: [1, 2] });
    expect(all.summary.errors).toBe(250);
    expect(all.rules.find(({ id }) => id === 'CS002')).toMatchObject({ checked: 250, failed: 250 });
    expect(new Set(findingsOf(all).map(({ fingerprint }) => fingerprint)).size).toBe(250);
  });

  it('tells faults apart by the name of the file, not by its folder', async () => {
    const fingerprintIn = async (file: string) =>
      findingsOf((await judgedIn([{ file, content: wrongBsn(assignment) }])).all)[0]?.fingerprint;
    expect(await fingerprintIn('old/a.xml')).toBe(await fingerprintIn('new/a.xml'));
    expect(await fingerprintIn('new/b.xml')).not.toBe(await fingerprintIn('new/a.xml'));
  });

  it('takes what was found elsewhere into the entry of the same file', async () => {
    const judging = beginJudging();
    await judging.take({ file: 'a.xml', content: wrongBsn(assignment) });
    const [found] = findingsOf(judging.report('2026-06-01'));
    if (found === undefined) throw new Error('nothing found');
    const { files, findings } = judging.report('2026-06-01', {
      findings: [
        { ...found, code: 'ijw/elsewhere' },
        { ...found, code: 'ijw/of-all', location: {} },
      ],
    });
    expect(files).toHaveLength(1);
    expect(files?.[0]).toMatchObject({
      kind: 'JW301',
      findings: [{ code: 'CS002' }, { code: 'ijw/elsewhere' }],
    });
    expect(findings).toMatchObject([{ code: 'ijw/of-all' }]);
  });

  it('is empty at first', () => {
    const judging = beginJudging();
    expect(judging.report('2026-06-01')).toMatchObject({ rules: [], findings: [], summary: { errors: 0 } });
    expect([judging.latestDay(), judging.replayed()]).toEqual([undefined, undefined]);
  });

  it('does not judge a message that is alone beside others, nor remember it for them', async () => {
    const { all } = await judgedIn([
      { file: '1.xml', content: assignment, isAlone: true },
      { file: '2.xml', content: start },
    ]);
    expect(codesOf(all)).toEqual(['TR019', 'TR019']);
    const alone = await judgedIn([{ file: '2.xml', content: start, isAlone: true }]);
    expect(alone.all.rules).toHaveLength(61);
    expect(alone.replayed()).toBeUndefined();
  });

  it.each([
    [[1], ['ijw/not-xml']],
    [[2], ['CS002', 'ijw/not-xml']],
    [
      [1, 2, 3],
      ['TR019', 'TR019', 'CS002', 'ijw/not-xml'],
    ],
    [[3], ['TR019', 'TR019', 'ijw/not-xml']],
  ] as const)('judges at levels %j', async (levels, codes) => {
    const messages = [
      { file: '1.xml', content: start },
      { file: '2.xml', content: wrongBsn(assignment) },
      { file: '3.xml', content: 'notes' },
    ];
    expect(codesOf((await judgedIn(messages, { levels })).all)).toEqual(codes);
  });

  it('has no rule about the name of what has none', async () => {
    const codesAt = async (file: string) => codesOf((await judgedIn([{ file, content: assignment }])).all);
    expect(await codesAt('-')).toEqual([]);
    expect(await codesAt('message')).toEqual(['ijw/file-name']);
  });

  it('repeats no value of a message', async () => {
    const { all } = await judgedIn([{ file: '1.xml', content: wrongBsn(start) }]);
    expect(JSON.stringify(all)).not.toMatch(/9999000|Testman/);
  });
});

describe('a message that comes in chunks', () => {
  const shape = async (content: MessageFile['content']) => {
    const judging = beginJudging({ keep: Number.POSITIVE_INFINITY });
    await judging.take({ file: '0.xml', content: assignment });
    const { answer, ...judged } = await judging.take({ file: '1.xml', content });
    return { judged, answer: await answer(own), report: judging.report('2026-06-01') };
  };

  it.each([
    ['a claim', claim],
    ['a claim with a wrong total', wrongTotal],
    ['a claim that breaks the form', incomplete],
    ['a claim cut off', claim.slice(0, -300)],
    ['an answer to a claim', base('jw325')],
    ['a start', start],
    ['an assignment that level 2 rejects', wrongBsn(assignment)],
    ['no message', '<a/>'],
    ['nothing', ''],
  ])('is %s: judged, answered and reported as the text and the bytes of it', async (_, xml) => {
    const whole = await shape(xml);
    expect(await shape(new TextEncoder().encode(xml))).toEqual(whole);
    expect(await shape(inChunks(xml).content)).toEqual(whole);
  });

  it('is asked for once to judge a claim, once to put it beside the others, once to answer it', async () => {
    const { asked, content } = inChunks(claim);
    const judged = await beginJudging().take({ file: '1.xml', content });
    expect(asked.times).toBe(2);
    await judged.answer(own);
    expect(asked.times).toBe(3);
    const alone = inChunks(claim);
    await beginJudging().take({ file: '1.xml', content: alone.content, isAlone: true });
    expect(alone.asked.times).toBe(1);
  });

  it('says between chunks what was found so far', async () => {
    const judging = beginJudging();
    const seen = new Set<number>();
    const content = async function* () {
      for await (const chunk of inChunks(wrongBsn(claim), 50).content()) {
        seen.add(judging.foundSoFar().length);
        yield chunk;
      }
    };
    const { findings } = await judging.take({ file: '1.xml', content, isAlone: true });
    expect([...seen][0]).toBe(0);
    expect(Math.max(...seen)).toBeGreaterThan(0);
    expect(findings.map(({ code }) => code)).toContain('CS002');
  });

  it('that cannot be read is not in the report, and leaves nothing for the next', async () => {
    const judging = beginJudging({ levels: [1, 2] });
    const broken = async function* () {
      for await (const chunk of inChunks(wrongBsn(claim), claim.length - 300).content()) {
        yield chunk;
        throw new Error('the disk is gone');
      }
    };
    await expect(judging.take({ file: '1.xml', content: broken })).rejects.toThrow('the disk is gone');
    await judging.take({ file: '2.xml', content: claim });
    expect(judging.report('2026-06-01')).toMatchObject({ files: [{ file: '2.xml', findings: [] }] });
  });
});

describe('a judged message', () => {
  it('is answered by what was found inside it and against those before it', async () => {
    const judging = beginJudging();
    const judged = await judging.take({ file: '1.xml', content: start });
    expect(judged).toMatchObject({ kind: 'JW305', isRejected: false, verdict: { taken: 'rejected' } });
    expect(await judged.answer(own)).toMatchObject({ kind: 'JW306', verdict: 'rejected' });
    const alone = await judging.take({ file: '2.xml', content: start, isAlone: true });
    expect(await alone.answer(own)).toMatchObject({ kind: 'JW306', verdict: 'accepted' });
    expect(await alone.answer(own, judged.verdict?.findings)).toMatchObject({ verdict: 'rejected' });
  });

  it('is not answered by part of the findings', async () => {
    const taken = async (content: string) =>
      await beginJudging({ keep: 0 }).take({ file: '1.xml', content, isAlone: true });
    await expect((await taken(wrongTotal)).answer(own)).rejects.toMatchObject({
      code: 'ijw/findings-not-kept',
    });
    expect(await (await taken(claim)).answer(own)).toMatchObject({ verdict: 'accepted' });
  });

  it('has the header that its answer and its day are made from', async () => {
    const { header } = await beginJudging().take({ file: '1.xml', content: start });
    expect(header?.BerichtIdentificatie.Dagtekening).toBe('2026-05-04');
    expect((await beginJudging().take({ file: '1.xml', content: incomplete })).header).toBeUndefined();
  });
});
