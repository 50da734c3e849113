import { describe, expect, it } from 'vitest';
import { figure, help } from '../../testing/registers.js';

const id = 'ambulatory-intensity';
const spring = { from: '2023-03-06', until: '2023-05-01' } as const; // 8 weeks

describe('intensity of help at home', () => {
  it('is hours a week over all weeks in the window', () => {
    const trajectories = [
      help('a', '2023-01-01', undefined, { hoursPerWeek: 10 }), // 8 weeks
      help('b', '2023-04-17', undefined, { hoursPerWeek: 30 }), // 2 weeks
      help('c', '2023-03-06', undefined, { hoursPerWeek: 5, careForm: 'pleegzorg' }), // a stay
      help('d', '2023-03-06'), // not recorded
      help('e', '2023-03-06', undefined, { hoursPerWeek: 169 }), // more than there are
      help('f', '2022-01-01', '2023-03-06', { hoursPerWeek: 40 }), // ended before
    ];
    expect(figure({ trajectories }, id, spring)).toMatchObject({
      value: 14,
      n: 2,
      unit: 'hours-per-week',
      response: { known: 2, of: 4 },
      excluded: 2,
    });
  });

  it('counts weeks with no hours agreed', () => {
    const trajectories = [
      help('a', '2023-01-01', undefined, { hoursPerWeek: 0 }),
      help('b', '2023-01-01', undefined, { hoursPerWeek: 4 }),
    ];
    expect(figure({ trajectories }, id, spring).value).toBe(2);
  });

  it('has no value without hours, help or the table', () => {
    expect(figure({ trajectories: [help('a', '2023-01-01')] }, id).reason).toBe('nothing-measured');
    expect(figure({ trajectories: [] }, id).reason).toBe('no-cases');
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
