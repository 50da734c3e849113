import { describe, expect, it } from 'vitest';
import { type ReplayOptions, replay, type Taken } from '../case-file/index.js';
import { ijwRule, ijwRules } from '../catalogue/index.js';
import { validateMessage } from '../level-2/index.js';
import { readMessage } from '../reader/index.js';
import type { Message } from '../standard/index.js';
import { writeMessage } from '../writer/index.js';
import { level3Rules } from './index.js';
import { chains } from './testing/chains/index.js';

/** What a rule finds in the last message, as path and field. */
function foundBy(rule: string, messages: readonly Message[], options?: ReplayOptions) {
  const run = replay(messages, options);
  const last = [...run].at(-1);
  return {
    places: (last?.findings ?? [])
      .filter(({ code }) => code === rule)
      .map(({ location: { path = '', field } }) =>
        [path.replace('/Bericht/', ''), ...(field === undefined ? [] : [field])].join(' '),
      ),
    taken: last?.taken,
    outcome: run.end().rules.find(({ id }) => id === rule)?.outcome,
  };
}

const findingsIn = (messages: readonly Message[], options?: ReplayOptions): readonly string[] =>
  [...replay(messages, options)].flatMap(({ findings }) => findings.map(({ code }) => code));

/** A warning rejects nothing; of claims and their answers only the client or line at fault is rejected. */
function expectedOf(rule: string, at: string): Taken {
  if (level3Rules.find(({ id }) => id === rule)?.severity === 'warning') return 'whole';
  return at.includes('/Clienten/') ? 'part' : 'rejected';
}

describe('the rules between messages', () => {
  it.each(chains)('$rule fails: $says', ({ rule, before, breaks, at, options }) => {
    const { places, taken, outcome } = foundBy(rule, [...before, breaks], options);
    if (at === '') return expect(places).toEqual([]);
    expect(places).toContain(at);
    expect(outcome).toBe('failed');
    expect(taken).toBe(expectedOf(rule, at));
  });

  it.each(chains)('$rule holds: $says', ({ rule, before, holds, options }) => {
    const { places, outcome, taken } = foundBy(rule, [...before, ...holds], options);
    expect(places).toEqual([]);
    expect(taken).toBe('whole');
    expect(outcome).not.toBe('crashed');
    const alone = foundBy(rule, holds.slice(-1), options);
    expect(alone.outcome).not.toBe('crashed');
  });

  it.each(chains)('$rule: what comes before is right: $says', ({ before, options }) => {
    expect(
      findingsIn(before, options).filter((code) => !code.startsWith('O') && !code.startsWith('I')),
    ).toEqual([]);
  });

  it.each(chains)(
    '$rule: all its messages are right at levels 1 and 2: $says',
    ({ before, breaks, holds }) => {
      for (const message of [...before, breaks, ...holds]) {
        const { message: read, findings } = readMessage(writeMessage(message));
        expect(findings).toEqual([]);
        expect(read).toEqual(message);
        expect(validateMessage(message).findings).toEqual([]);
      }
    },
  );

  it.each(level3Rules)('$id has a chain that breaks it and one in which it is judged and holds', ({ id }) => {
    const own = chains.filter(({ rule }) => rule === id);
    expect(own.some(({ at }) => at !== '')).toBe(true);
    const judged = own.map(
      ({ before, holds, options }) => foundBy(id, [...before, ...holds], options).outcome,
    );
    expect(judged).toContain('passed');
  });

  it.each(level3Rules)('$id has the level and retour code of the rule table', (rule) => {
    const known = ijwRule(rule.id);
    expect(known).toBeDefined();
    if (rule.severity === 'warning') {
      expect(known?.level).toBeUndefined();
      expect(rule.retourCode).toBeUndefined();
    } else {
      expect(rule.level).toBe(known?.level);
      expect(rule.retourCode).toBe(known?.retourCode);
    }
  });

  it('are the rules of which the catalogue says that a replay checks them', () => {
    const named = ijwRules.filter(
      ({ check, level, id }) =>
        ['case', 'custom', 'outside'].includes(check) || (level === 4 && id.startsWith('TR')),
    );
    expect(level3Rules.map(({ id }) => id).sort()).toEqual(named.map(({ id }) => id).sort());
    for (const { id } of level3Rules) expect(ijwRule(id)?.checked, id).not.toBe('no');
  });
});
