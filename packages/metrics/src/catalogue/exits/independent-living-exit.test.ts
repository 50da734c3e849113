import { describe, expect, it } from 'vitest';
import { child, figure, stay } from '../../testing/registers.js';

describe('to a home of one’s own', () => {
  it('looks at who was 16 on the last day of care', () => {
    const placements = [
      stay('a', '2022-02-01', '2023-06-01', 'independent'),
      stay('b', '2022-02-01', '2023-06-01', 'home'),
      stay('c', '2022-02-01', '2023-06-01', 'independent'),
      stay('d', '2022-02-01', '2023-06-01', 'independent'), // no day of birth
    ];
    const persons = [
      child('a', { birthDate: '2006-01-01' }),
      child('b', { birthDate: '2007-06-01' }), // 16 that day
      child('c', { birthDate: '2007-06-02' }), // a day too young
    ];
    expect(figure({ placements, persons }, 'independent-living-exit')).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
      excluded: 1,
      params: { age: 16 },
    });
  });

  it('has no value when only the young left, or nobody did', () => {
    const placements = [stay('a', '2022-02-01', '2023-06-01', 'independent')];
    expect(figure({ placements, persons: [child('a')] }, 'independent-living-exit').reason).toBe('no-cases');
    expect(figure({ placements: [], persons: [] }, 'independent-living-exit').reason).toBe('no-cases');
    expect(figure({ placements: [] }, 'independent-living-exit').reason).toBe('table-missing');
  });
});
