import { describe, expect, expectTypeOf, it } from 'vitest';
import type { CareForm } from './care-form.js';
import { careForms } from './forms.js';
import { type CareFormId, careFormIds } from './ids.js';

const forms: CareForm[] = Object.values(careForms);

/** How many forms satisfy a condition; the expected numbers were counted in the source list. */
function count(condition: (form: CareForm) => boolean): number {
  return forms.filter(condition).length;
}

describe('the table of care forms', () => {
  it('has the 55 forms of the source, each under its own code and in the order of the list of codes', () => {
    expect(careFormIds).toHaveLength(55);
    expect(Object.keys(careForms)).toEqual(careFormIds);
    expect(forms.map((form) => form.id)).toEqual(careFormIds);
  });

  it('names each code once', () => {
    expect(new Set(careFormIds).size).toBe(55);
  });

  it('lists every form after the wider form it belongs to, so that no form is its own ancestor', () => {
    const seen = new Set<CareFormId>();
    for (const { id, parent } of forms) {
      if (parent !== undefined) expect(seen, id).toContain(parent);
      seen.add(id);
    }
  });

  it.each([
    ['open', 45],
    ['closed', 8],
    ['hybrid', 2],
  ])('counts the %s forms as the source does', (openness, expected) => {
    expect(count((form) => form.openness === openness)).toBe(expected);
  });

  it.each([
    [true, 38, 28],
    [false, 16, 20],
    [null, 1, 7],
  ])('counts the answers %s on residence and on family as the source does', (answer, residence, family) => {
    expect(count((form) => form.withResidence === answer)).toBe(residence);
    expect(count((form) => form.familyBased === answer)).toBe(family);
  });

  it('is sure of 46 forms, fairly sure of 8 and unsure of one', () => {
    expect(count((form) => form.certainty === 'high')).toBe(46);
    expect(count((form) => form.certainty === 'medium')).toBe(8);
    expect(forms.filter((form) => form.certainty === 'low').map((form) => form.id)).toEqual(['topkliniek']);
  });

  it('has a maximum group size only where a norm of the field gives one', () => {
    const withMaximum = forms.filter((form) => form.maxGroupSize !== undefined).map((form) => form.id);
    expect(withMaximum).toEqual(['gezinshuis', 'kleinschalig-open', 'kleinschalig-gesloten']);
    for (const id of withMaximum) expect(careForms[id].groupSizeNote, id).toMatch(/norm|criteria/);
  });

  it('has ages and nights that can be', () => {
    for (const { id, ageMin, ageMaxExclusive, nightsPerWeek } of forms) {
      if (ageMin !== undefined && ageMaxExclusive !== undefined)
        expect(ageMin, id).toBeLessThan(ageMaxExclusive);
      if (nightsPerWeek === undefined) continue;
      expect(nightsPerWeek.min, id).toBeGreaterThanOrEqual(0);
      expect(nightsPerWeek.max, id).toBeGreaterThan(nightsPerWeek.min);
      expect(nightsPerWeek.max, id).toBeLessThanOrEqual(7);
    }
  });

  it('has names in both languages and a legal basis for every form', () => {
    for (const { id, nl, en, legalBasis } of forms) {
      for (const text of [nl, en, legalBasis]) expect(text.trim(), id).toMatch(/\S{2}/);
    }
  });

  it('points to no file that a reader does not have', () => {
    expect(JSON.stringify(forms)).not.toMatch(/\.txt|seed/);
  });

  it('does not let a code that does not exist compile', () => {
    expectTypeOf<'gezinshuis'>().toExtend<CareFormId>();
    expectTypeOf<'gezinshuys'>().not.toExtend<CareFormId>();
    expectTypeOf<string>().not.toExtend<CareFormId>();
  });
});
