import { describe, expect, it } from 'vitest';
import { child, figure, figures, stay, warningsOf } from '../../testing/registers.js';

const id = 'placement-entry-rate';
const year = { from: '2023-01-01', until: '2024-01-01' } as const; // 365 days

describe('entries into care', () => {
  it('is episodes over the years that children live at home', () => {
    const persons = [
      child('a'),
      child('b'),
      child('c', { birthDate: '2023-07-01' }), // 184 days
      child('d', { birthDate: '2005-02-01' }), // 31 days, until 18
      child('e', { deathDate: '2023-01-11' }), // 10 days
      child('f', { birthDate: '1980-01-01' }), // a parent
    ];
    const placements = [
      stay('a', '2023-03-01', '2023-04-01', 'home'), // 31 days away
      stay('a', '2023-12-31'), // 1 day away
      stay('b', '2022-01-01', '2023-01-11', 'home'), // 10 days away, came before the window
      stay('d', '2023-02-01'), // an adult that day
    ];
    // Days at home: a 333, b 355, c 184, d 31, e 10: 913. Two entries.
    const found = figure({ persons, placements }, id, year);
    expect(found.value).toBeCloseTo((1000 * 2) / (913 / 365.25), 9);
    expect(found).toMatchObject({ n: 5, events: 2, interval: { method: 'poisson-exact' } });
    // R: poisson.test(2, 913 / 365.25)$conf.int * 1000
    expect(found.interval?.lower).toBeCloseTo(96.8969758907, 6);
    expect(found.interval?.upper).toBeCloseTo(2890.2707235884, 6);
    expect(warningsOf(found)).toEqual(['register-population']);
  });

  it('has the years of each calendar year apart', () => {
    const persons = [child('a')];
    const found = figures({ persons, placements: [stay('a', '2023-12-31')] }, id, { by: 'year' });
    expect(found.map(({ by, events, n }) => [by['year'], events, n])).toEqual([
      ['2022', 0, 1],
      ['2023', 1, 1],
    ]);
  });

  it('has no value without children, or when all were away all the time', () => {
    expect(figure({ persons: [], placements: [] }, id).reason).toBe('no-cases');
    expect(figure({ persons: [child('a')], placements: [stay('a', '2021-01-01')] }, id).reason).toBe(
      'no-cases',
    );
    expect(figure({ placements: [] }, id).reason).toBe('table-missing');
  });
});
