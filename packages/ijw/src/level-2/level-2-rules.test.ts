import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/vectors/vectors.json' with { type: 'json' };
import { ijwRule, ijwRules } from '../catalogue/index.js';
import { readMessage } from '../reader/index.js';
import { level2Rules, validateMessage } from './index.js';

describe('level2Rules', () => {
  it('are the rules that the catalogue says are checked inside the message', () => {
    const expected = ijwRules.filter(({ check }) => check === 'message').map(({ id }) => id);
    expect(level2Rules.map(({ id }) => id)).toEqual([...expected].sort());
  });

  it.each(level2Rules)('$id: has the level, code and first day of the catalogue', (rule) => {
    const { level, retourCode, validFrom } = rule;
    expect({ level, retourCode, validFrom }).toEqual({
      level: ijwRule(rule.id)?.level,
      retourCode: ijwRule(rule.id)?.retourCode,
      validFrom: ijwRule(rule.id)?.validFrom,
    });
  });

  it.each(level2Rules)('$id: is about the messages of the rule table', ({ id, on }) => {
    const messages = new Set(on.map((name) => name.split('.')[0]));
    expect([...messages].sort()).toEqual([...(ijwRule(id)?.messages ?? [])].sort());
  });

  it.each(level2Rules)('$id: says in both languages what is wrong and what to do', ({ title, message }) => {
    for (const text of [title.nl, title.en]) expect(text).not.toMatch(/[.]$/);
    for (const text of [message.nl, message.en]) expect(text.match(/[.](?= |$)/g)?.length).toBeGreaterThan(1);
  });

  it('have titles that tell them apart', () => {
    for (const locale of ['nl', 'en'] as const)
      expect(new Set(level2Rules.map(({ title }) => title[locale])).size).toBe(level2Rules.length);
  });

  it('never repeat a value of the message', () => {
    const values = /999900006|Testman|Teststraat|1234AB|TST000000001|REF-|D2026A1|\d{4}-\d\d-\d\d/;
    for (const { xml } of fixture.vectors) {
      const { message, locate } = readMessage(xml);
      if (message === undefined) throw new Error('not read');
      for (const locale of ['nl', 'en'] as const)
        expect(JSON.stringify(validateMessage(message, { locate, locale }).findings)).not.toMatch(values);
    }
  });
});
