import { describe, expect, it } from 'vitest';
import { figure, stay, warningsOf } from '../../testing/registers.js';

const id = 'restricted-mean-away';

describe('restricted mean days away', () => {
  it('counts days until home, at most tau; who left for elsewhere is not home', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-01-11', 'home'), // 10 days
      stay('b', '2023-01-01', '2023-01-21', 'home'), // 20
      stay('c', '2023-01-01', '2023-01-06', 'other-care'), // never home: 100
      stay('d', '2023-01-01'), // still away: 100
    ];
    // Mean of 10, 20, 100, 100 is 57.5; variance (47.5² + 37.5² + 2 · 42.5²) / 4 = 1818.75; over n: 454.6875.
    const found = figure({ placements }, id, { tau: 100 });
    expect(found).toMatchObject({ n: 4, events: 2, censored: 1, params: { tau: 100 } });
    expect(found.value).toBeCloseTo(57.5, 10);
    expect(found.interval?.lower).toBeCloseTo(57.5 - 1.959964 * Math.sqrt(454.6875), 3);
    expect(found.interval?.upper).toBeCloseTo(57.5 + 1.959964 * Math.sqrt(454.6875), 3);
  });

  it('is the tau asked for when nobody comes home', () => {
    const found = figure({ placements: [stay('a', '2022-01-01'), stay('b', '2022-01-01')] }, id);
    expect(found).toMatchObject({ value: 365, interval: null });
  });

  it('counts fewer days when nobody was followed so long, and says so', () => {
    // Followed to 4 December 2024: 3 days.
    const found = figure({ placements: [stay('a', '2024-12-01')] }, id);
    expect(found).toMatchObject({ value: 3, params: { tau: 3 }, censored: 1 });
    expect(warningsOf(found)).toEqual([['tau-shortened', undefined]]);
  });

  it('has no value without cases, follow-up or the table', () => {
    expect(figure({ placements: [] }, id).reason).toBe('no-cases');
    expect(figure({ placements: [stay('a', '2024-12-10')] }, id)).toMatchObject({
      reason: 'no-follow-up',
      excluded: 1,
    });
    expect(figure({ placements: [stay('a', '2024-12-04')] }, id).reason).toBe('no-follow-up'); // day 0
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
