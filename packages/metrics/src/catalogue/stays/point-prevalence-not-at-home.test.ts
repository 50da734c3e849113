import { describe, expect, it } from 'vitest';
import { child, figure, figures, stay } from '../../testing/registers.js';

const id = 'point-prevalence-not-at-home';
const year = { from: '2023-01-01', until: '2024-01-01' } as const; // the night of 31 December 2023

describe('not at home on a day', () => {
  it('counts who stays away in the night of the last day of the window', () => {
    const placements = [
      stay('a', '2022-06-01'),
      stay('b', '2023-12-31'),
      stay('c', '2022-06-01', '2024-01-01', 'home'), // that night still away
      stay('d', '2022-06-01', '2023-12-31', 'home'), // home that night
      stay('e', '2024-01-01'),
      stay('f', '2022-06-01', undefined, undefined, { nightsPerWeek: 2 }), // weekends only
    ];
    expect(figure({ placements }, id, year)).toMatchObject({
      value: 3,
      n: 3,
      unit: 'persons',
      interval: null,
      cohort: 'census',
    });
  });

  it('counts in a short gap between two stays, and no longer who left just before', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-12-20'),
      stay('a', '2024-01-05'),
      stay('b', '2023-01-01', '2024-12-20', 'home'),
    ];
    expect(figure({ placements }, id, year).value).toBe(2);
    expect(figure({ placements }, id).value).toBe(1); // on 31 December 2024 b has left, if not yet for good
  });

  it('tells groups apart by where the child is that night', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-06-01', undefined, { careForm: 'crisisopvang' }),
      stay('a', '2023-06-01', undefined, undefined, { careForm: 'gezinshuis' }),
      stay('b', '2023-01-01', undefined, undefined, { careForm: 'gezinshuis' }),
    ];
    const found = figures({ placements }, id, { ...year, by: 'careForm' });
    expect(found.map(({ by, value }) => [by['careForm'], value])).toEqual([['gezinshuis', 2]]);
  });

  it('has no value when nobody is away, the window is empty, or the table is missing', () => {
    const placements = [stay('a', '2022-06-01', '2022-07-01', 'home')];
    expect(figure({ placements, persons: [child('a')] }, id, year).reason).toBe('no-cases');
    expect(figure({ placements }, id, { from: '2022-06-15', until: '2022-06-15' }).reason).toBe('no-cases');
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
