import { describe, expect, it } from 'vitest';
import { codeLists, codeOf } from '../codes/index.js';
import { explain, ijwRule, ijwRules } from './index.js';
import { retourCodeTexts } from './retour-code-texts.js';

const count = (key: 'kind' | 'level' | 'check', value: unknown): number =>
  ijwRules.filter((rule) => rule[key] === value).length;

describe('ijwRules', () => {
  // Counted in the official rule table of release 3.2.
  it.each([
    ['kind', 'UP', 17],
    ['kind', 'OP', 92],
    ['kind', 'IV', 38],
    ['kind', 'CD', 22],
    ['kind', 'CS', 19],
    ['kind', 'RS', 39],
    ['kind', 'TR', 80],
    ['level', 1, 42],
    ['level', 2, 60],
    ['level', 3, 54],
    ['level', 4, 4],
    ['level', 'file', 2],
  ] as const)('has of %s %s: %i', (key, value, expected) => {
    expect(count(key, value)).toBe(expected);
  });

  it('has 307 rules, each once', () => {
    expect(new Set(ijwRules.map(({ id }) => id)).size).toBe(307);
    expect(ijwRules).toHaveLength(307);
  });

  it('names 72 rules that no message can prove, with the reason', () => {
    const unprovable = ijwRules.filter(({ check }) => check === 'process' || check === 'deadline');
    expect(unprovable).toHaveLength(72);
    for (const { checked, why } of unprovable) {
      expect(checked).toBe('no');
      expect(why.nl).not.toBe('');
    }
  });

  it.each(ijwRules)('$id: says in both languages what it asks, in a sentence', ({ text, why }) => {
    for (const words of [text.nl, text.en]) expect(words).toMatch(/^[A-Z"].*\.$/s);
    expect(text.nl).not.toBe(text.en);
    for (const words of [why.nl, why.en]) expect(words).toMatch(/^[a-z].*[^.]$/);
  });

  it.each(ijwRules)('$id: refers to rules, codes and messages that exist', (rule) => {
    for (const id of rule.through) expect(ijwRule(id), id).toBeDefined();
    if (rule.retourCode !== undefined) expect(codeOf('WJ001', rule.retourCode)).toBeDefined();
    const messages = new Set(codeLists['COD002-VEKT'].codes.map(({ message }) => message));
    for (const message of rule.messages) expect(messages).toContain(message);
  });

  it('gives every rule of level 2 the code 0001, and level 1 no code', () => {
    for (const { level, retourCode } of ijwRules) {
      if (level === 2) expect(retourCode).toBe('0001');
      if (level === 1) expect(retourCode).toBeUndefined();
    }
  });

  it.each([
    ['OP130', 'yes', 'is checked by TR006'], // by a rule of level 2 only
    ['OP297', 'yes', 'is checked by CD066, CD067, CD068'],
    ['OP349', 'yes', 'is checked by TR333'], // by a rule between messages
    ['OP257', 'partly', 'is checked in part, by OP033x1; not all of these are checked'],
  ] as const)('%s, which others implement, is checked: %s', (id, checked, why) => {
    expect(ijwRule(id)?.checked).toBe(checked);
    expect(ijwRule(id)?.why.en).toBe(why);
  });
});

describe('explain', () => {
  it.each(codeLists.WJ001.codes)('knows retour code $code in both languages', ({ code, nl }) => {
    expect(explain(code, 'nl')?.meaning).toBe(nl);
    const english = explain(code, 'en');
    expect(english?.kind).toBe('retour-code');
    for (const words of [english?.meaning, english?.toDo, explain(code, 'nl')?.toDo])
      expect(words).toMatch(/^[A-Z"].*\.$/s);
  });

  it('has no words for codes that do not exist', () => {
    const codes = codeLists.WJ001.codes.map(({ code }) => code);
    expect(Object.keys(retourCodeTexts).sort()).toEqual([...codes].sort());
  });

  it.each(ijwRules)('knows rule $id', ({ id, text }) => {
    expect(explain(id.toLowerCase(), 'nl')).toMatchObject({ code: id, kind: 'rule', meaning: text.nl });
  });

  it('names the rules behind a code', () => {
    expect(explain('0001', 'en')?.rules).toHaveLength(60);
    expect(explain('9074', 'en')?.rules).toEqual(['TR074']);
    expect(explain('8001', 'en')?.rules).toEqual([]); // a status, not a fault
  });

  it('tells what to do about a rule by its own retour code, else by its level', () => {
    expect(explain('TR382', 'en')?.toDo).toBe(explain('9069', 'en')?.toDo);
    expect(explain('TR018', 'en')?.toDo).toContain('0001');
    expect(explain('CD005', 'en')?.toDo).toContain('Fill in both, or neither.'); // a rule of level 2 says it itself
    expect(explain('TR337', 'en')?.toDo).toContain('No return message follows a JW325');
    expect(explain('OP192', 'en')?.toDo).toContain('file');
  });

  it.each([
    ['IV087', 'retour'],
    ['OP090', 'time limit'],
    ['OP349', 'TR333'],
    ['UP006', 'agree it with the other party'],
    ['OP348', 'your own processing'],
    ['OP079', 'the XSD rejects'],
  ])('tells what to do about %s, which has no retour code', (id, words) => {
    expect(explain(id, 'en')?.toDo).toContain(words);
  });

  it.each(ijwRules)(
    'says of $id what to do, in both languages, and not what it means once more',
    ({ id, text }) => {
      for (const locale of ['nl', 'en'] as const) {
        const { toDo = '' } = explain(id, locale) ?? {};
        expect(toDo).toMatch(/^[A-Z"].*\.$/s);
        expect(toDo).not.toContain(text[locale]);
      }
    },
  );

  it.each(ijwRules.filter(({ level }) => level === 2))(
    'says of $id more than that the message goes back',
    ({ id }) => {
      const [before = ''] = explain(id, 'nl')?.toDo.split(' Stuur daarna het hele bericht opnieuw') ?? [];
      expect(before).toMatch(/^[A-Z].*\.$/s);
    },
  );

  it.each(['', ' ', 'TR', '99999', '9999', '__proto__', 'constructor', 'toString'])(
    'does not know %j',
    (code) => {
      expect(explain(code, 'nl')).toBeUndefined();
    },
  );

  it('forgives spaces, capitals and lost zeros', () => {
    expect(explain(' 200 ', 'nl')?.code).toBe('0200');
    expect(explain('s329', 'nl')?.code).toBe('S329');
    expect(explain('op033X1', 'nl')?.code).toBe('OP033x1');
  });
});
