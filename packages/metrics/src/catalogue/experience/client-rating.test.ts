import { describe, expect, it } from 'vitest';
import { figure, measured, stay, warningsOf } from '../../testing/registers.js';

const placements = [
  stay('a', '2023-01-01', '2023-06-01', 'home'),
  stay('b', '2023-01-01', '2023-06-01', 'other-care'),
  stay('c', '2023-01-01', '2023-06-01', 'home'),
];
const rating = (id: string, date: `${number}-${number}-${number}`, value: number) =>
  measured(id, date, 'client-rating', value);

describe('client rating', () => {
  it('is the mean grade, an episode counting once, with the response', () => {
    const observations = [
      rating('a', '2023-06-01', 8),
      rating('a', '2023-06-10', 7), // a parent, say: 7.5 together
      rating('b', '2023-05-20', 6),
    ];
    const found = figure({ placements, observations }, 'client-rating');
    expect(found).toMatchObject({ value: 6.75, n: 2, unit: 'grade', response: { known: 2, of: 3 } });
    // Student with one degree of freedom: 6.75 ± 12.7062 · 0.75.
    expect(found.interval?.lower).toBeCloseTo(6.75 - 12.7062 * 0.75, 4);
    expect(warningsOf(found)).toEqual([['not-measured', 1]]);
    expect(found.excluded).toBe(1);
  });

  it.each([
    ['90 days after the end', '2023-08-30', 1],
    ['91 days after', '2023-08-31', 0],
    ['90 days before', '2023-03-03', 1],
    ['91 days before', '2023-03-02', 0],
  ] as const)('takes grades near the end: %s', (_, date, n) => {
    expect(figure({ placements, observations: [rating('a', date, 8)] }, 'client-rating').n).toBe(n);
  });

  it('takes a grade of the next episode for that one', () => {
    const again = [...placements, stay('a', '2023-07-01', '2023-08-01', 'home')];
    const observations = [rating('a', '2023-06-30', 5), rating('a', '2023-07-01', 9)];
    expect(figure({ placements: again, observations }, 'client-rating')).toMatchObject({ n: 2, value: 7 });
  });

  it('does not use other moments, other instruments, grades outside 1 to 10, or days not yet seen', () => {
    const recent = [...placements, stay('d', '2024-10-01', '2024-12-04', 'home')];
    const observations = [
      measured('a', '2023-06-01', 'client-rating', 8, { moment: 'start' }),
      measured('a', '2023-06-01', 'another', 8),
      rating('a', '2023-06-01', 0.9),
      rating('b', '2023-06-01', 10.1),
      rating('d', '2025-01-01', 8),
    ];
    expect(figure({ placements: recent, observations }, 'client-rating')).toMatchObject({
      value: null,
      reason: 'nothing-measured',
      response: { known: 0, of: 4 },
    });
  });

  it('has no value without episodes that ended, or without the table', () => {
    expect(figure({ placements: [], observations: [] }, 'client-rating').reason).toBe('no-cases');
    expect(figure({ placements }, 'client-rating').reason).toBe('table-missing');
  });
});
