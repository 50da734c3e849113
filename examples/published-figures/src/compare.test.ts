import { metricCatalogue } from '@jeugd/metrics';
import { describe, expect, it } from 'vitest';
import { agrees, comparedFigures, type Line } from './compare.js';
import { page } from './page.js';

const lines = comparedFigures();

describe('the published figures', () => {
  it('are 35 that name a metric', () => {
    // Counted in the reference of programmes: 43 figures, of which 8 are the make-up of a network.
    expect(lines).toHaveLength(35);
  });

  it.each(lines.filter(({ because }) => because === undefined))('$says.en: $published', (line) => {
    expect(line.computed).not.toBeNull();
    expect({ ...line, agrees: agrees(line) }).toMatchObject({ agrees: true });
    expect(metricCatalogue.map(({ id }) => id)).toContain(line.metric);
  });

  it('are not computed only where no record carries what they count', () => {
    const without = lines.filter(({ because }) => because !== undefined);
    expect(without.map(({ metric }) => metric)).toEqual(['no-current-contact-share']);
    expect(without[0]?.computed).toBeNull();
  });
});

describe('agreement', () => {
  const line = (published: number, computed: number | null): Line => ({
    programme: '',
    says: { nl: '', en: '' },
    unit: { nl: '', en: '' },
    metric: '',
    published,
    computed,
  });
  it.each([
    [0.72, 385 / 535, true],
    [0.72, 0.73, false],
    [9, 9.4, true],
    [9, 9.6, false],
    [-1.5, 10.1 - 11.6, true],
    [0, null, false],
  ])('of %d and %d: %s', (published, computed, same) => {
    expect(agrees(line(published, computed))).toBe(same);
  });
});

describe('the page', () => {
  it.each([
    ['nl', 'gepubliceerd'],
    ['en', 'published'],
  ] as const)('stands in columns, in %s', (locale, word) => {
    const text = page(lines, locale);
    const [head = ''] = text.split('\n').filter((each) => each.includes(word) && each.includes('  '));
    const end = head.indexOf(word) + word.length;
    const row = text.split('\n').find((each) => each.includes('families-at-home-under'));
    expect(row?.slice(0, end).endsWith(' 40')).toBe(true);
  });
});
