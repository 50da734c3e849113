import { describe, expect, expectTypeOf, it } from 'vitest';
import { isPlainDate } from '../calendar/index.js';
import { careFormIds } from '../care-forms/index.js';
import type { UnknownCode } from '../schema/unknown-code.js';
import {
  figureGaps,
  figureKinds,
  type KnownProgrammeId,
  outcomeMetricIds,
  type Programme,
  programme,
  programmes,
  readingOf,
  sourceDocuments,
} from './index.js';
import { programmeIds } from './programme-ids.js';

const all = Object.values(programmes);
const figures = all.flatMap((each) => each.figures.map((figure) => ({ ...figure, of: each.id })));

describe('the table of programmes', () => {
  it('has the 82 items of the reference, each under its own id', () => {
    expect(all.map(({ id }) => id)).toEqual(programmeIds);
    expect(Object.keys(programmes)).toEqual(programmeIds);
    expect(all).toHaveLength(82);
  });

  it.each(all)('knows what $id is, from where, and nothing that no list knows', (each) => {
    for (const text of [each.nl, each.en]) expect(text).toMatch(/\p{L}{3}/u);
    for (const texts of [
      each.targetGroup,
      each.setting,
      each.intensity?.words,
      each.began?.words,
      each.notes,
      each.elsewhere,
    ]) {
      if (texts === undefined) continue;
      for (const text of [texts.nl, texts.en]) expect(text).toMatch(/^\S.*\S$/);
    }
    expect(each.organisations.length).toBeGreaterThan(0);
    expect(each.sources.length).toBeGreaterThan(0);
    for (const form of each.careForms) expect(careFormIds).toContain(form);
    for (const metric of each.metrics) expect(outcomeMetricIds).toContain(metric);
    for (const source of each.sources) expect(sourceDocuments).toHaveProperty(source);
    if (each.ageMin !== undefined) expect(each.ageMaxExclusive).toBeGreaterThan(each.ageMin);
    const { first, last } = each.began?.between ?? { first: '2019-01-01', last: '2019-01-01' };
    expect([isPlainDate(first), isPlainDate(last), first <= last]).toEqual([true, true, true]);
  });

  it('shows no name of a file of ours', () => {
    expect(JSON.stringify(all)).not.toMatch(/\.txt|seed/);
  });

  // Read from the reference, where the upper age is inclusive.
  it.each([
    ['thuisbest', 12, 18],
    ['kek', 4, 13],
    ['beter-met-thuis', 6, 17],
    ['weekendpleegzorg-kans', 0, 21],
    ['jim', undefined, undefined],
  ] as const)('has the ages of %s: from %s, below %s', (id, ageMin, ageMaxExclusive) => {
    expect([programme(id).ageMin, programme(id).ageMaxExclusive]).toEqual([ageMin, ageMaxExclusive]);
  });
});

describe('the published figures', () => {
  it('are the 43 of the reference, 6 of them worked out from others', () => {
    expect(figures).toHaveLength(43);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(43);
    expect(figures.filter(({ kind }) => kind === 'derived')).toHaveLength(6);
  });

  it.each(figures)('say of $id what it means, what it does not, and where it stands', (figure) => {
    const { means, doesNotMean } = readingOf(figure);
    for (const { nl, en } of [means, ...doesNotMean]) {
      for (const text of [nl, en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(nl).not.toBe(en);
    }
    expect(doesNotMean).toHaveLength(1 + figure.doesNotSay.length);
    expect(programmes[figure.of].sources).toContain(figure.source);
    expect(figure.metric === undefined).toBe(figure.kind === 'make-up');
  });

  it('admit for every result that the number of children, the definition or the method is not given', () => {
    for (const figure of figures.filter(({ kind }) => kind === 'result')) {
      expect(figure.doesNotSay, figure.id).toContain('definition');
      expect(
        figure.doesNotSay.some((gap) => gap === 'sample-size' || gap === 'method'),
        figure.id,
      ).toBe(true);
    }
  });

  it('leave no kind and no gap unused', () => {
    expect(new Set(figures.map(({ kind }) => kind))).toEqual(new Set(Object.keys(figureKinds)));
    expect(new Set(figures.flatMap(({ doesNotSay }) => doesNotSay))).toEqual(
      new Set(Object.keys(figureGaps)),
    );
  });

  // The arithmetic of the six derived figures, from the published ones.
  it('are derived as they say', () => {
    const value = (id: string) => figures.find((figure) => figure.id === id)?.value ?? Number.NaN;
    expect(value('cbs-share-change')).toBeCloseTo(value('cbs-share-2019') - value('cbs-share-2016'), 10);
    expect(value('tb-days-diff')).toBe(value('tb-days') - value('tb-days-ref'));
    expect(value('spv-product')).toBeCloseTo(value('spv-nocontact') * value('spv-referred'), 10);
    expect(value('fv-attainment')).toBe(value('fv-achieved') / value('fv-target'));
    expect(value('fv-total')).toBe(value('fv-residential') + value('fv-foster'));
    expect(value('fv-family-share')).toBeCloseTo(value('fv-foster') / value('fv-total'), 2);
  });
});

describe('programme', () => {
  it('gives a programme for a literal id, perhaps one for a code from data', () => {
    expectTypeOf(programme('thuisbest')).toEqualTypeOf<Programme>();
    expectTypeOf(programme('thuisbest' as UnknownCode)).toEqualTypeOf<Programme | undefined>();
    expectTypeOf<'no-such-programme'>().not.toExtend<KnownProgrammeId>();
  });

  it.each(['', 'ThuisBest', 'toString', '__proto__'])('knows no %j', (id) => {
    expect(programme(id as UnknownCode)).toBeUndefined();
  });
});
