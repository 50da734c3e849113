import { describe, expect, expectTypeOf, it } from 'vitest';
import { addDays } from '../../calendar/index.js';
import { authorisationKinds, type MeasureKind, measureKinds } from '../index.js';
import { heldOn, type LegalItemId, legalItem, legalItemIds, legalItems, legalLimits } from './index.js';

const items = Object.values(legalItems);
const versioned = items.flatMap(({ id, versions = [] }) =>
  versions.map((version) => ({ id, version, versions })),
);

describe('the table of law', () => {
  // Counts of the source: 98 items, 16 with dated versions, 32 versions.
  it('holds every item of the source once', () => {
    expect(items.map(({ id }) => id).sort()).toEqual([...legalItemIds].sort());
    expect(items).toHaveLength(98);
    expect(items.filter(({ versions }) => versions !== undefined)).toHaveLength(16);
    expect(versioned).toHaveLength(32);
  });

  // Counted in the source.
  it('is as sure of each item as the source', () => {
    const count = (certainty: string) => items.filter((item) => item.certainty === certainty).length;
    expect([count('high'), count('medium'), count('low')]).toEqual([80, 17, 1]);
  });

  it('knows every kind of measure and authorisation that a record may have', () => {
    for (const kind of measureKinds) expect(legalItem(kind).kind).toBe('measure');
    for (const kind of authorisationKinds) expect(legalItem(kind).kind).toBe('authorisation');
    expectTypeOf<Exclude<(typeof measureKinds)[number], LegalItemId>>().toEqualTypeOf<never>();
  });

  it('has names in both languages, an article and a source for every item', () => {
    for (const { id, nl, en, article, source } of items) {
      for (const text of [nl, en, article, source]) expect(text.trim(), id).toMatch(/\S{3}/);
    }
  });

  it('points to no file that a reader does not have', () => {
    expect(JSON.stringify(items)).not.toMatch(/\.txt|\.json|\bseed/);
  });

  it('does not let an id that does not exist compile', () => {
    expectTypeOf<'muhp'>().toExtend<LegalItemId>();
    expectTypeOf<'uithuisplaatsing'>().not.toExtend<LegalItemId>();
    expectTypeOf<string>().not.toExtend<LegalItemId>();
    // @ts-expect-error no such item
    expect(legalItems['uithuisplaatsing']).toBeUndefined();
    expectTypeOf<MeasureKind>().not.toEqualTypeOf<string>();
  });
});

describe('dated versions', () => {
  it.each(versioned)('of $id follow each other without gap or overlap', ({ version, versions }) => {
    const next = versions[versions.indexOf(version) + 1];
    expect(version.validUntil).toBe(next?.validFrom);
  });

  it.each(versioned)('of $id hold on their first day and not on the day before', ({ id, version }) => {
    expect(heldOn(id, version.validFrom)).toMatchObject({
      article: version.article,
      summary: version.summary,
      validFrom: version.validFrom,
    });
    expect(heldOn(id, addDays(version.validFrom, -1))?.validFrom).not.toBe(version.validFrom);
  });

  it.each([
    ['seven days in a row', 'vbm-nood', '2023-12-31', 7],
    ['three days in a row', 'vbm-nood', '2024-01-01', 3],
    ['fifteen years', 'dossier-bewaring', '2019-12-31', 15],
    ['twenty years', 'dossier-bewaring', '2020-01-01', 20],
    ['a year, also where the version does not repeat it', 'gesloten-machtiging', '2022-12-31', 1],
  ] as const)('say %s: %s on %s', (_, id, day, value) => {
    expect(heldOn(id, day)?.maxDuration?.value).toBe(value);
  });
});

describe('an item without versions', () => {
  it.each([
    ['vbm-oud', '2014-12-31', false],
    ['vbm-oud', '2015-01-01', true],
    ['vbm-oud', '2023-12-31', true],
    ['vbm-oud', '2024-01-01', false],
    ['woonplaats-2015', '2021-12-31', true],
    ['woonplaats-2015', '2022-01-01', false],
    ['woonplaats-2022', '2021-12-31', false],
    ['woonplaats-2022', '2022-01-01', true],
    ['overgang-gesloten-2024', '2024-06-30', true],
    ['overgang-gesloten-2024', '2024-07-01', false],
  ] as const)('%s on %s: %s', (id, day, isHeld) => {
    expect(heldOn(id, day) !== undefined).toBe(isHeld);
  });

  it.each(['wet-rechtsbescherming', 'nachtinsluiting', 'eigen-bijdrage', 'perspectiefbesluit'] as const)(
    '%s is not in force on any day',
    (id) => expect(heldOn(id, '2026-06-01')).toBeUndefined(),
  );
});

describe('the limits', () => {
  // A limit named after its item is the duration of that item; others stand in its notes or conditions.
  const named = legalLimits.filter((limit) => limit.id === limit.item);

  it.each(named)(
    '$id from $validFrom is the duration that the item says',
    ({ item, value, unit, validFrom }) => {
      expect(heldOn(item, validFrom)?.maxDuration).toMatchObject({ value, unit });
    },
  );

  it('are there for every item with a duration', () => {
    const limited = new Set<string>(named.map(({ item }) => item));
    const without = items.filter(({ id, maxDuration }) => maxDuration !== undefined && !limited.has(id));
    // Both say what vbm-nood says in its two regimes.
    expect(without.map(({ id }) => id)).toEqual(['vbm', 'vbm-oud']);
    expect(legalItem('vbm').maxDuration?.value).toBe(heldOn('vbm-nood', '2024-01-01')?.maxDuration?.value);
    expect(legalItem('vbm-oud').maxDuration?.value).toBe(
      heldOn('vbm-nood', '2023-12-31')?.maxDuration?.value,
    );
  });

  it('of one id do not overlap', () => {
    for (const limit of legalLimits) {
      const same = legalLimits.filter(({ id }) => id === limit.id);
      const overlapping = same.filter(
        (other) =>
          other.validFrom >= limit.validFrom &&
          !('validUntil' in limit && other.validFrom >= limit.validUntil),
      );
      expect(overlapping, limit.id).toEqual([limit]);
    }
  });
});
