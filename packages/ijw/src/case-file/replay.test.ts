import { describe, expect, it } from 'vitest';
import { answered, assigned, claimed, requested, started, stopped } from '../level-3/testing/messages.js';
import { readClients, readMessage } from '../reader/index.js';
import type { Message } from '../standard/index.js';
import { writeMessage } from '../writer/index.js';
import { beginReplay, replay } from './index.js';

describe('replay', () => {
  const story = [
    requested(),
    answered(),
    assigned([{ ReferentieAanbieder: 'REF-1' }]),
    started(),
    started(),
    stopped(),
    claimed(),
  ];

  it('gives a verdict per message, in their order, while it is walked', () => {
    const verdicts = [...replay(story)];
    expect(verdicts.map(({ number, kind, taken }) => [number, kind, taken])).toEqual([
      [1, 'JW315', 'whole'],
      [2, 'JW319', 'whole'],
      [3, 'JW301', 'whole'],
      [4, 'JW305', 'whole'],
      [5, 'JW305', 'rejected'],
      [6, 'JW307', 'whole'],
      [7, 'JW323', 'whole'],
    ]);
    expect(verdicts[4]?.findings.map(({ code, retourCode, level }) => [code, retourCode, level])).toEqual([
      ['TR074', '9074', 3],
      ['TR326', '9326', 3],
    ]);
  });

  it('may be broken off: the end takes what is left', () => {
    const run = replay(story);
    for (const { number } of run) if (number === 2) break;
    const { caseFiles, rules } = run.end();
    expect(caseFiles).toHaveLength(1);
    expect(caseFiles).toEqual(replay(story).end().caseFiles);
    expect(rules).toEqual(replay(story).end().rules);
  });

  it('goes the same way over messages that come in', async () => {
    async function* coming(): AsyncGenerator<Message> {
      for (const message of story) yield message;
    }
    const run = replay(coming());
    const verdicts = [];
    for await (const verdict of run) verdicts.push(verdict);
    expect(verdicts).toEqual([...replay(story)]);
    const { caseFiles, rules } = await run.end();
    expect({ caseFiles, rules }).toEqual({
      caseFiles: replay(story).end().caseFiles,
      rules: replay(story).end().rules,
    });
  });

  it('goes the same way over a claim client by client', async () => {
    const claim = claimed([{}, { ToewijzingNummer: 999, ProductReferentie: { ReferentieNummer: 'P2' } }]);
    const text = writeMessage(claim);
    const { message, locate } = readMessage(text);
    if (message === undefined) throw new Error('not read');
    const whole = beginReplay();
    whole.receive(assigned());
    const expected = whole.receive({ message, locate });
    const parts = beginReplay();
    parts.receive(assigned());
    const open = parts.claim({ isRejected: false });
    const given = [];
    for await (const part of readClients(text)) given.push(open.take(part));
    expect(given.at(-1)).toEqual(expected);
    expect(given.slice(0, -1).every((each) => each === undefined)).toBe(true);
    expect(parts.end().caseFiles.map(({ lines }) => lines)).toEqual(
      whole.end().caseFiles.map(({ lines }) => lines),
    );
    expect(expected.findings[0]?.location.line).toBeGreaterThan(1);
  });

  it('names the class at fault, with the line and column of the element, and no value', () => {
    const text = writeMessage(started([{}, { ToewijzingNummer: 987_654 }]));
    const { message, locate } = readMessage(text);
    if (message === undefined) throw new Error('not read');
    const [, verdict] = [...replay([assigned(), { message, locate, file: 'start.xml' }])];
    const [finding] = verdict?.findings ?? [];
    expect(finding?.location).toMatchObject({
      file: 'start.xml',
      path: '/Bericht/Client/StartProducten/StartProduct[2]',
      field: 'ToewijzingNummer',
    });
    const line = text.split('\r\n')[(finding?.location.line ?? 0) - 1] ?? '';
    expect(line.slice((finding?.location.column ?? 0) - 1)).toContain('ToewijzingNummer>987654<');
    expect(JSON.stringify(finding)).not.toContain('987654');
  });

  it('speaks Dutch', () => {
    const [verdict] = [...replay([started()], { locale: 'nl' })];
    expect(verdict?.findings[0]?.message).toContain('Geen toewijzing van deze cliënt');
  });

  it('keeps as many findings per rule as asked, and counts all', () => {
    const run = replay([started(), started(), started()], { keep: 2 });
    const { runs, rules } = run.end();
    expect(rules.find(({ id }) => id === 'TR019')).toMatchObject({ checked: 3, failed: 3 });
    expect(runs.find(({ rule }) => rule.id === 'TR019')?.findings()).toHaveLength(2);
  });

  it('judges at the levels asked for', () => {
    expect(
      replay([], { levels: [4] })
        .end()
        .rules.map(({ id }) => id),
    ).toEqual(['TR135', 'TR346', 'TR378', 'TR381']);
    expect(replay([], { levels: [3] }).end().rules).toHaveLength(71); // TR346 asks no source
  });

  it('skips with a reason what asks for a source, and judges it with the source', () => {
    const reasonsOf = (id: string) =>
      replay([assigned()])
        .end()
        .rules.find((rule) => rule.id === id)?.reason;
    expect(reasonsOf('TR135')).toBe('no-day');
    expect(reasonsOf('TR378')).toBe('no-municipality-lists');
    expect(reasonsOf('TR381')).toBe('no-product-list');
    expect(reasonsOf('TR418')).toBe('no-contract-rates');
    const { rules } = replay([assigned()], { asOf: '2026-02-01' }).end();
    expect(rules.find(({ id }) => id === 'TR135')).toMatchObject({ outcome: 'passed', checked: 1 });
  });

  it('notes a source that breaks down as a crash of the rule, and goes on', () => {
    const rateOf = () => {
      throw new TypeError('the register of contracts is closed');
    };
    const run = replay([assigned(), claimed()], { sources: { rateOf } });
    expect([...run].map(({ taken }) => taken)).toEqual(['whole', 'whole']);
    expect(run.end().rules.find(({ id }) => id === 'TR418')).toMatchObject({
      outcome: 'crashed',
      reason: 'threw:TypeError',
    });
  });
});
