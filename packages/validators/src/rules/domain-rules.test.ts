import type { Locale } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from './catalogue.js';
import { domainRules } from './domain-rules.js';
import { notCheckedRules } from './not-checked.js';

const locales: readonly Locale[] = ['nl', 'en'];
const ids = (group: string, last: number) =>
  Array.from({ length: last }, (_, at) => `${group}${String(at + 1).padStart(2, '0')}`);

describe('the rules', () => {
  const all = [...domainRules, ...notCheckedRules].map(({ id }) => id);

  // The catalogue they were taken from has 184.
  it.each([
    ['A', 17],
    ['G', 13],
    ['K', 34],
    ['M', 16],
    ['N', 15],
    ['P', 12],
    ['Q', 9],
    ['R', 26],
    ['S', 27],
    ['T', 15],
  ])('cover group %s, checked or not', (group, last) => {
    expect(all).toEqual(expect.arrayContaining(ids(group, last)));
  });

  it('have an id of their own: the letter of the group, or X, and two digits', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => !/^[A-Z]\d\d$/.test(id))).toEqual([]);
  });

  it('stand in the order of their ids', () => {
    const inOrder = domainRules.map(({ id }) => id);
    expect(inOrder).toEqual([...inOrder].sort());
  });

  it.each(domainRules.map((rule) => [rule.id, rule] as const))('%s says all there is to say', (_, rule) => {
    expect(rule.kind).toMatch(/^(hard|soft)$/);
    expect(rule.certainty).toMatch(/^(high|medium|low)$/);
    expect(rule.source).not.toBe('');
    if (rule.source.startsWith('Jeugdwet')) expect(rule.article).toBe(rule.source);
    if (rule.article !== undefined) expect(rule.validFrom).toBeDefined();
    for (const locale of locales) {
      expect(rule.title[locale]).toMatch(/\w{3}/);
      expect(rule.title[locale].length).toBeLessThanOrEqual(50);
      // What is wrong, and in another sentence what to do.
      expect(rule.message[locale]).toMatch(/\w{3}.*[.;] ?\w.*\.$/);
    }
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(places(rule.message.nl)).toEqual(places(rule.message.en));
  });

  it('are at most a warning where the source is not sure', () => {
    const unsure = domainRules.filter(({ certainty }) => certainty !== 'high');
    expect(unsure.map(({ id }) => id)).toEqual(expect.arrayContaining(['S03', 'S04', 'S06', 'S07', 'S08']));
    for (const { severity } of unsure) expect(severity).not.toBe('error');
  });

  it.each(notCheckedRules.map((rule) => [rule.id, rule] as const))(
    '%s says why it is not checked',
    (_, rule) => {
      for (const locale of locales) {
        expect(rule.title[locale]).toMatch(/\w{3}/);
        expect(rule.reason[locale]).toMatch(/\w{3}/);
      }
      expect(rule.source).not.toBe('');
    },
  );
});

describe('ruleCatalogue', () => {
  it.each(locales)('lists every rule in order, in %s', (locale) => {
    const catalogue = ruleCatalogue(locale);
    const all = [...domainRules, ...notCheckedRules].map(({ id }) => id);
    expect(catalogue.map(({ id }) => id)).toEqual(all.sort());
    expect(catalogue.filter(({ isChecked }) => isChecked).map(({ id }) => id)).toEqual(
      domainRules.map(({ id }) => id),
    );
  });

  it('gives all of a rule as plain data', () => {
    expect(JSON.parse(JSON.stringify(ruleCatalogue('en').find(({ id }) => id === 'S05')))).toMatchObject({
      id: 'S05',
      title: 'foster care outside the age limits',
      isChecked: true,
      article: 'Jeugdwet 1.1 jeugdige part 3',
      validFrom: '2023-01-01',
      severity: 'error',
      kind: 'hard',
      certainty: 'high',
      tables: ['placements'],
      needs: ['persons'],
      reads: ['trajectories'],
    });
  });
});
