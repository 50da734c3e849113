import type { Figure } from '@jeugd/metrics';
import { describe, expect, it } from 'vitest';
import { beside } from './side-by-side.js';
import { withoutNumbers } from './without-numbers.js';

const share = (by: Figure['by'], n: number, numerator: number, params: Figure['params'] = {}): Figure => ({
  metric: 'home-at-exit-share',
  version: '1',
  by,
  params,
  value: numerator / n,
  unit: 'proportion',
  interval: null,
  n,
  numerator,
  denominator: n,
  excluded: 0,
  cohort: 'exit',
  window: { from: '2023-01-01', until: '2024-01-01' },
  asOf: '2024-06-01',
  warnings: [],
  suppressed: false,
});
const hidden = (by: Figure['by']) => withoutNumbers(share(by, 1, 1));

const total = [share({}, 100, 50)];
const programmes = [share({ programme: 'a' }, 60, 30), share({ programme: 'b' }, 40, 20)];

describe('tables of several groupings', () => {
  it('stand as they are when nothing is hidden, or enough is', () => {
    const years = [share({ year: '2022' }, 70, 35), hidden({ year: '2023' }), hidden({ year: '2024' })];
    expect(beside(total, [programmes, years], 10)).toEqual({ figures: [...programmes, ...years], hidden: 0 });
  });

  it('are hidden where the one hidden group is what the others leave of the total', () => {
    const years = [share({ year: '2022' }, 97, 48), hidden({ year: '2023' })];
    const { figures, hidden: count } = beside(total, [programmes, years], 10);
    expect(figures.map(({ suppressed }) => suppressed)).toEqual([false, false, true, true]);
    expect(figures[2]).toEqual(hidden({ year: '2022' }));
    expect(count).toBe(1);
  });

  it('are hidden where they add up to a total that is hidden', () => {
    expect(beside([hidden({})], [programmes], 10).hidden).toBe(2);
  });

  it('are hidden where an earlier table gives the total', () => {
    const years = [share({ year: '2022' }, 97, 48), hidden({ year: '2023' })];
    expect(beside([], [programmes, years], 10).hidden).toBe(0); // without the total nothing follows from the sum
    expect(beside([hidden({})], [years], 10).hidden).toBe(0);
  });

  it('are left alone when nothing is to be hidden', () => {
    const years = [share({ year: '2022' }, 97, 48), hidden({ year: '2023' })];
    expect(beside(total, [years], 0).hidden).toBe(0);
  });

  it('are compared choice by choice', () => {
    const totals = [share({}, 100, 50, { t: 365 })];
    const years = [
      share({ year: '2022' }, 97, 48, { t: 90 }),
      withoutNumbers(share({ year: '2023' }, 3, 2, { t: 90 })),
    ];
    expect(beside(totals, [years], 10).hidden).toBe(0);
  });
});
