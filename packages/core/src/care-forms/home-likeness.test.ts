import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnknownCode } from '../schema/unknown-code.js';
import { compareHomeLikeness, homeLikenessOf } from './home-likeness.js';
import { careFormIds } from './ids.js';
import { homeLikenessLevels, homeLikenessStatement } from './scale.js';

const unknown = 'no-such-form' as UnknownCode;
const anyForm = fc.constantFrom(...careFormIds);
const anyFormWithLevel = fc.constantFrom(...careFormIds.filter((id) => homeLikenessOf(id) !== undefined));

describe('the home-likeness scale', () => {
  it('has 13 levels in order, each with a name and a reason in both languages', () => {
    expect(homeLikenessLevels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    for (const { level, nl, en, rationale } of homeLikenessLevels) {
      for (const text of [nl, en, rationale.nl, rationale.en])
        expect(text, `level ${level}`).toMatch(/\w{3}/);
    }
  });

  it('says in both languages that it is our own and ordinal', () => {
    expect(homeLikenessStatement.nl).toMatch(/eigen constructie.*ordinaal.*geen gemiddelden/);
    expect(homeLikenessStatement.en).toMatch(/own construction.*ordinal.*never means/);
  });
});

describe('homeLikenessOf', () => {
  // Read from the source: one form of every level.
  it.each([
    ['thuis', 1],
    ['intensief-ambulant', 2],
    ['weekendpleegzorg', 3],
    ['andere-ouder', 4],
    ['netwerkpleegzorg', 5],
    ['bestandspleegzorg', 6],
    ['gezinshuis', 7],
    ['fasehuis', 8],
    ['crisisopvang', 9],
    ['topkliniek', 10],
    ['kleinschalig-gesloten', 11],
    ['gesloten-kort-mst', 12],
    ['wzd-opname', 13],
  ] as const)('puts %s on level %d', (id, level) => {
    expect(homeLikenessOf(id)).toBe(level);
  });

  it('has no level where a form is too wide or depends on the nights', () => {
    expect(careFormIds.filter((id) => homeLikenessOf(id) === undefined)).toEqual([
      'jeugdhulp',
      'met-verblijf',
      'deeltijdverblijf',
      'leergroep',
      'gezinsgericht',
    ]);
  });

  it('has none for an unknown code', () => {
    expect(homeLikenessOf(unknown)).toBeUndefined();
  });
});

describe('compareHomeLikeness', () => {
  it('tells closer to home, the same level, and further away', () => {
    expect(compareHomeLikeness('thuis', 'jji')).toBe(-1);
    expect(compareHomeLikeness('behandelgroep', 'open-leefgroep')).toBe(0);
    expect(compareHomeLikeness('kleinschalig-gesloten', 'gezinshuis')).toBe(1);
  });

  it('does not order a form that has no level, not even with itself', () => {
    expect(compareHomeLikeness('met-verblijf', 'thuis')).toBeUndefined();
    expect(compareHomeLikeness('thuis', 'met-verblijf')).toBeUndefined();
    expect(compareHomeLikeness('met-verblijf', 'met-verblijf')).toBeUndefined();
    expect(compareHomeLikeness(unknown, 'thuis')).toBeUndefined();
  });

  it('turns around when the forms do', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (a, b) => {
        const there = compareHomeLikeness(a, b);
        const back = compareHomeLikeness(b, a);
        expect(there === undefined ? back : there + (back ?? Number.NaN)).toBe(
          there === undefined ? undefined : 0,
        );
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(anyFormWithLevel, anyFormWithLevel, anyFormWithLevel, (a, b, c) => {
        const [first, second, third] = [a, b, c].sort((x, y) => compareHomeLikeness(x, y) ?? Number.NaN);
        if (first === undefined || second === undefined || third === undefined)
          throw new Error('three forms');
        expect(compareHomeLikeness(first, second)).toBeLessThanOrEqual(0);
        expect(compareHomeLikeness(second, third)).toBeLessThanOrEqual(0);
        expect(compareHomeLikeness(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
