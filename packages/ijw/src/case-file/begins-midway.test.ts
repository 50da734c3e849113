import { describe, expect, it } from 'vitest';
import { registerOf } from '../bridge/index.js';
import { level3Rules } from '../level-3/index.js';
import {
  answered,
  assigned,
  changeRequested,
  claimAnswered,
  claimed,
  credit,
  started,
  stopped,
} from '../level-3/testing/messages.js';
import { readClients } from '../reader/index.js';
import { writeMessage } from '../writer/index.js';
import { beginReplay, replay } from './index.js';

/** The story of these messages: care from 10 January, ended on 20 February; so a stop without its start. */
const midway = { beginsOn: '2026-02-01' } as const;

describe('messages that begin midway', () => {
  it('are taken to be all there are, unless the day is told: a stop without a start is rejected', () => {
    const run = replay([stopped()]);
    expect([...run].map(({ taken }) => taken)).toEqual(['rejected']);
    expect(run.end()).toMatchObject({ caseFiles: [], findings: [], lackingEarlier: 1 });
  });

  it('give a stop of care that began before the day as a record with the finding ijw/stop-without-start', () => {
    const run = replay([stopped()], midway);
    const [verdict] = run;
    expect(verdict?.taken).toBe('whole');
    expect(verdict?.findings.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['ijw/sent-before', 'warning', { rule: 'TR019' }],
      ['ijw/sent-before', 'warning', { rule: 'TR382' }],
    ]);
    const { caseFiles, findings, lackingEarlier, rules } = run.end();
    expect([findings.length, lackingEarlier]).toEqual([2, 0]);
    expect(rules.find(({ id }) => id === 'TR382')).toMatchObject({ outcome: 'passed', failed: 0 });
    const { register, findings: ofBridge } = registerOf(caseFiles);
    expect(register.trajectories).toMatchObject([{ start: '2026-01-10', end: '2026-02-21' }]);
    expect(ofBridge.map(({ code }) => code)).toContain('ijw/stop-without-start');
  });

  it('still reject a stop of care that began on the day or later: its start would be there', () => {
    const takenWith = (beginsOn: '2026-01-10' | '2026-01-11') =>
      [...replay([assigned(), stopped()], { beginsOn })].map(({ taken }) => taken);
    expect(takenWith('2026-01-10')).toEqual(['whole', 'rejected']);
    expect(takenWith('2026-01-11')).toEqual(['whole', 'whole']);
  });

  it.each([
    ['a start of an assignment that is not there', started()],
    ['a claim on one', claimed()],
    ['a request to change one', changeRequested({ changed: [{ ToewijzingNummer: 1001 }] })],
    ['an answer to a request', answered()],
    ['an answer to a claim', claimAnswered(claimed())],
    ['an assignment for a request', assigned([{ ReferentieAanbieder: 'R-before' }])],
    ['the deletion of a stop', stopped([{ StatusAanlevering: '3' }])],
    ['a credit of a line', claimed([credit])],
  ])('take in %s, with a warning', (_what, message) => {
    const [alone] = replay([message]);
    expect(['rejected', 'part']).toContain(alone?.taken);
    const [verdict] = replay([message], midway);
    expect(verdict?.taken).toBe('whole');
    expect(new Set(verdict?.findings.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(['ijw/sent-before warning']),
    );
  });

  it('are judged as any other for what is in them: a second start is rejected', () => {
    const run = replay([started(), started()], midway);
    expect([...run].map(({ taken }) => taken)).toEqual(['whole', 'rejected']);
    expect(run.end().lackingEarlier).toBe(0);
  });

  it('keep as many warnings as asked, and count all', () => {
    const { findings, truncated } = replay([started(), stopped()], { ...midway, keep: 1 }).end();
    expect(findings).toHaveLength(1);
    expect(truncated).toEqual({ 'ijw/sent-before': 2 });
  });

  it('count a claim that is read client by client', async () => {
    const lackingWith = async (options: { readonly beginsOn?: '2026-02-01' }) => {
      const replaying = beginReplay(options);
      const claim = replaying.claim({ isRejected: false });
      for await (const part of readClients(writeMessage(claimed()))) claim.take(part);
      return replaying.end().lackingEarlier;
    };
    expect([await lackingWith({}), await lackingWith(midway)]).toEqual([1, 0]);
  });
});

describe('levels', () => {
  it('rules of level 4 that need no source are judged with level 3', () => {
    const ids = (levels: readonly (3 | 4)[]) =>
      replay([], { levels })
        .end()
        .rules.map(({ id }) => id);
    const free = level3Rules.filter(({ level, needs }) => level === 4 && needs === undefined);
    expect(free.map(({ id }) => id)).toContain('TR346');
    expect(ids([3])).toEqual(expect.arrayContaining(free.map(({ id }) => id)));
    expect(ids([3])).not.toContain('TR378');
    expect(ids([4])).toEqual(expect.arrayContaining(['TR346', 'TR378']));
  });
});
