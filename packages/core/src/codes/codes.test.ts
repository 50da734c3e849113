import { describe, expect, it } from 'vitest';
import { recordTypes, tableNames } from '../register/index.js';
import { type CodeListName, codeLabel, codeLists } from './index.js';

const names = Object.keys(codeLists) as CodeListName[];

describe('codeLists', () => {
  it.each(names)('%s: has codes, each once, each with a name in both languages', (name) => {
    const { title, codes } = codeLists[name];
    expect(codes.length).toBeGreaterThan(1);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    for (const text of [title, ...codes].flatMap(({ nl, en }) => [nl, en])) {
      expect(text).toBe(text.trim());
      expect(text.length).toBeGreaterThan(1);
    }
  });

  const inRecords = tableNames.flatMap((table) =>
    Object.entries(recordTypes[table].codes).map(([field, codes]) => ({ table, field, codes })),
  );

  it.each(inRecords)('has the codes of $field in $table, in the same order', ({ codes }) => {
    const lists = names.map((name) => codeLists[name].codes.map(({ code }) => code));
    expect(lists).toContainEqual([...codes]);
  });

  // Read from the reference.
  it.each([
    ['measures', 'ots', 'ondertoezichtstelling', 'supervision order'],
    ['authorisations', 'muhp', 'machtiging tot uithuisplaatsing', 'out-of-home placement authorisation'],
    ['care-forms', 'gezinshuis', 'gezinshuis', 'family-style group home'],
    ['relations', 'mentor-of', 'JIM van', 'youth-initiated mentor of'],
    ['tables', 'home-spells', 'thuis wonen', 'HomeSpell'],
    ['home-likeness', '7', 'gezinshuis', 'family-style group home'],
  ] as const)('%s calls %s "%s" and "%s"', (list, code, nl, en) => {
    expect([codeLabel(list, code, 'nl'), codeLabel(list, code, 'en')]).toEqual([nl, en]);
  });

  it.each(['', 'OTS', 'toString', '__proto__'])('has no name for %j', (code) => {
    expect(codeLabel('measures', code, 'nl')).toBeUndefined();
  });
});
