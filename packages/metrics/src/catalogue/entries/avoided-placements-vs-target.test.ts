import { describe, expect, it } from 'vitest';
import { figure, figures, stay, warningsOf } from '../../testing/registers.js';

const id = 'avoided-placements-vs-target';
const year = { from: '2023-01-01', until: '2024-01-01' } as const; // 365 days; the period before is 2022

describe('fewer placements than before', () => {
  it('is the number of episodes of the period before, less that of the window', () => {
    const placements = [
      stay('a', '2022-01-01', '2022-06-01', 'home'), // first day of the period before
      stay('b', '2022-12-31'),
      stay('c', '2022-06-01'),
      stay('d', '2023-01-01'),
      stay('e', '2024-01-01'), // after the window
    ];
    const found = figure({ placements }, id, year);
    // 3 − 1, ± 1.959964 · √4.
    expect(found).toMatchObject({ value: 2, n: 4, events: 1, unit: 'count' });
    expect(found.interval?.lower).toBeCloseTo(2 - 3.919928, 5);
    expect(found.interval?.upper).toBeCloseTo(2 + 3.919928, 5);
    expect(warningsOf(found)).toEqual(['counterfactual']);
  });

  it('is negative when there are more', () => {
    const placements = [stay('a', '2023-03-01'), stay('b', '2023-04-01')];
    expect(figure({ placements }, id, year).value).toBe(-2);
  });

  it('compares each group with itself', () => {
    const placements = [
      stay('a', '2022-03-01', undefined, undefined, { providerId: 'x' }),
      stay('b', '2023-03-01', undefined, undefined, { providerId: 'y' }),
    ];
    const found = figures({ placements }, id, { ...year, by: 'provider' });
    expect(found.map(({ by, value }) => [by['provider'], value])).toEqual([
      ['x', 1],
      ['y', -1],
    ]);
  });

  it('has no value when the register does not cover the period before', () => {
    const placements = [stay('a', '2022-03-01')];
    expect(figure({ placements }, id).reason).toBe('no-baseline'); // the whole coverage leaves none
    expect(figure({ about: { version: '1' }, placements }, id, year).reason).toBe('no-baseline');
  });

  it('has no value without episodes or without the table', () => {
    expect(figure({ placements: [] }, id, year).reason).toBe('no-cases');
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
