import { describe, expect, it } from 'vitest';
import { figures, stay, warningsOf } from '../../testing/registers.js';

const id = 'home-likeness-profile';
const month = { from: '2023-04-01', until: '2023-05-01' } as const; // 30 nights
const shares = (...asked: Parameters<typeof figures>) =>
  figures(...asked)
    .filter(({ value }) => value !== 0)
    .map(({ params, value, events, n }) => [params['level'], value, events, n]);

describe('home-likeness profile', () => {
  it('spreads the nights over the levels', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-04-11', undefined, { careForm: 'gesloten-instelling' }), // 10 nights at 12
      stay('a', '2023-04-11', undefined, undefined, { careForm: 'gezinshuis' }), // 20 at 7
      stay('b', '2023-04-01', '2023-04-11', undefined, { careForm: 'gezinshuis' }), // 10 at 7
    ];
    expect(shares({ placements }, id, month)).toEqual([
      [7, 30 / 40, 2, 2],
      [12, 10 / 40, 1, 2],
    ]);
  });

  it('takes the stay that began last where two overlap, and part of the week for part of the nights', () => {
    const placements = [
      stay('a', '2023-01-01', undefined, undefined, { careForm: 'open-leefgroep' }), // 9
      stay('a', '2023-04-21', undefined, undefined, { careForm: 'pleegzorg' }), // 6, for 10 nights
      stay('b', '2023-01-01', undefined, undefined, { careForm: 'pleegzorg', nightsPerWeek: 3.5 }), // 15 nights
    ];
    expect(shares({ placements }, id, month)).toEqual([
      [6, 25 / 45, 2, 2],
      [9, 20 / 45, 1, 2],
    ]);
  });

  it('adds up to one over thirteen levels', () => {
    const placements = [
      stay('a', '2023-01-01'),
      stay('b', '2023-04-20', undefined, undefined, { careForm: 'jji' }),
    ];
    const found = figures({ placements }, id, month);
    expect(found).toHaveLength(13);
    expect(found.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(1, 12);
  });

  it('leaves out whose form of care has no level, and says whose scale it is', () => {
    const placements = [stay('a', '2023-01-01', undefined, undefined, { careForm: 'met-verblijf' })];
    const [first] = figures({ placements }, id, month);
    expect(first).toMatchObject({ value: null, reason: 'not-known', excluded: 1 });
    expect(first && warningsOf(first)).toEqual([['level-unknown', 1], 'own-scale']);
    expect(figures({ placements: [] }, id)[0]?.reason).toBe('no-cases');
    expect(figures({}, id)[0]?.reason).toBe('table-missing');
  });
});
