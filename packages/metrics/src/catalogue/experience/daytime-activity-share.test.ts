import { describe, expect, it } from 'vitest';
import { figure, measured, stay } from '../../testing/registers.js';

const placements = ['a', 'b', 'c'].map((id) => stay(id, '2023-01-01', '2023-06-01', 'home'));
const hours = (id: string, value: number, date: `${number}-${number}-${number}` = '2023-06-01') =>
  measured(id, date, 'daytime-activity-hours', value);

describe('share with meaningful daytime activity', () => {
  it('counts 12 hours and more among those of whom it is known', () => {
    const observations = [hours('a', 12), hours('b', 11.5)];
    expect(figure({ placements, observations }, 'daytime-activity-share')).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
      params: { hours: 12 },
      response: { known: 2, of: 3 },
      excluded: 1,
    });
  });

  it('takes another number of hours when told', () => {
    const observations = [hours('a', 12), hours('b', 11.5)];
    expect(figure({ placements, observations }, 'daytime-activity-share', { hours: 13 }).value).toBe(0);
  });

  it('takes the last measurement that can be true', () => {
    const observations = [
      hours('a', 0, '2023-05-01'),
      hours('a', 20, '2023-06-01'),
      hours('a', 169, '2023-06-02'),
      hours('b', -1),
    ];
    expect(figure({ placements, observations }, 'daytime-activity-share')).toMatchObject({ value: 1, n: 1 });
  });

  it('has no value when nothing was measured', () => {
    const found = figure({ placements, observations: [] }, 'daytime-activity-share');
    expect(found).toMatchObject({ value: null, reason: 'nothing-measured', n: 0 });
  });
});
