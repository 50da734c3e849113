import { describe, expect, it } from 'vitest';
import { figure, figures, stay } from '../../testing/registers.js';

describe('share home at exit', () => {
  it('counts every end in the denominator, also where to is unknown', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-03-01', 'home'),
      stay('b', '2023-01-01', '2023-03-01', 'other-care'),
      stay('c', '2023-01-01', '2023-03-01'), // nobody knows where to
      stay('d', '2023-01-01', '2023-03-01', 'home'),
      stay('e', '2023-01-01'), // still away
    ];
    const found = figure({ placements }, 'home-at-exit-share');
    expect(found).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, n: 4, unit: 'proportion' });
    // Wilson for 2 of 4 by hand: z² = 3.8415; centre 1/2; reach z/(1 + z²/4) · √(1/16 + z²/64) = 0.34996.
    expect(found.interval?.lower).toBeCloseTo(0.15004, 4);
    expect(found.interval?.upper).toBeCloseTo(0.84996, 4);
  });

  it('takes ends on the first day of the window and leaves those on the day it ends', () => {
    const placements = [
      stay('a', '2022-02-01', '2023-01-01', 'home'),
      stay('b', '2022-02-01', '2024-01-01', 'home'),
      stay('c', '2022-02-01', '2022-12-31', 'home'),
    ];
    const window = { from: '2023-01-01', until: '2024-01-01' } as const;
    expect(figure({ placements }, 'home-at-exit-share', window)).toMatchObject({ n: 1 });
  });

  it('looks no further than an end can be seen to last, so that ageing out is not over-represented', () => {
    const placements = [
      stay('a', '2023-01-01', '2024-12-04', 'home'),
      stay('b', '2023-01-01', '2024-12-20', 'aged-out'),
    ];
    expect(figure({ placements }, 'home-at-exit-share')).toMatchObject({
      value: 1,
      n: 1,
      window: { from: '2022-01-01', until: '2024-12-05' },
    });
  });

  it('counts each end of a child that went away twice', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-03-01', 'home'),
      stay('a', '2023-06-01', '2023-09-01', 'other-care'),
    ];
    expect(figure({ placements }, 'home-at-exit-share')).toMatchObject({ value: 0.5, n: 2 });
  });

  it('is told apart by the year of the end', () => {
    const placements = [
      stay('a', '2022-06-01', '2023-03-01', 'home'),
      stay('b', '2022-06-01', '2022-12-31', 'other-care'),
    ];
    expect(
      figures({ placements }, 'home-at-exit-share', { by: 'year' }).map(({ by, value }) => [by, value]),
    ).toEqual([
      [{ year: '2022' }, 0],
      [{ year: '2023' }, 1],
    ]);
  });

  it('has no value without ends', () => {
    const found = figure({ placements: [stay('a', '2023-01-01')] }, 'home-at-exit-share');
    expect(found).toMatchObject({ value: null, reason: 'no-cases', interval: null, n: 0 });
  });
});
