import { describe, expect, it } from 'vitest';
import { child, figure, stay } from '../../testing/registers.js';

const id = 'nights-away-share';
const week = { from: '2023-03-06', until: '2023-03-13' } as const;

describe('share of nights away', () => {
  it('is nights away over all nights of the period of children with a stay', () => {
    const placements = [
      stay('a', '2023-01-01'), // 7 of 7
      stay('b', '2023-03-09', '2023-03-11'), // 9 and 10 March: 2 of 7
      stay('c', '2023-01-01', undefined, undefined, { nightsPerWeek: 2 }), // 2 of 7
      stay('d', '2023-01-01', '2023-03-06'), // left on the first day: not in it
      stay('e', '2023-03-13'), // begins after it
    ];
    const found = figure({ placements }, id, week);
    expect(found.value).toBeCloseTo(11 / 21, 12);
    // Residuals 7 − 11/3, 2 − 11/3, 2 − 11/3: squares 150/9; 3/2 · (150/9) / 21² = 0.0566893; t(2) = 4.302653: beyond 0 and 1.
    expect(found).toMatchObject({ n: 3, interval: { lower: 0, upper: 1, method: 'ratio-of-sums' } });
  });

  it('counts a night once, however many stays share it', () => {
    const placements = [
      stay('a', '2023-03-06', '2023-03-10'),
      stay('a', '2023-03-08', '2023-03-12', undefined, { nightsPerWeek: 7 }),
      stay('b', '2023-01-01', undefined, undefined, { nightsPerWeek: 5 }),
      stay('b', '2023-01-01', undefined, undefined, { nightsPerWeek: 4 }),
    ];
    // a: 6 to 11 March, 6 nights; b: 9/7 of each night is 1.
    expect(figure({ placements }, id, week).value).toBeCloseTo(13 / 14, 12);
  });

  it('counts from birth and until death', () => {
    const placements = [stay('a', '2023-01-01'), stay('b', '2023-03-06')];
    const persons = [child('a', { deathDate: '2023-03-08' }), child('b', { birthDate: '2023-03-10' })];
    // a: 2 nights alive; b: 3; both away on all.
    expect(figure({ placements, persons }, id, week)).toMatchObject({ value: 1, n: 2 });
  });

  it('takes a stay whose end is unknown for its first night', () => {
    const placements = [{ ...stay('a', '2023-03-06'), endUnknown: true }];
    expect(figure({ placements }, id, week)).toMatchObject({ value: 1 / 7, interval: null });
  });

  it('has no value without stays, nights or the table', () => {
    expect(figure({ placements: [] }, id).reason).toBe('no-cases');
    expect(figure({ placements: [stay('a', '2023-01-01')] }, id, { ...week, until: week.from }).reason).toBe(
      'no-cases',
    );
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
