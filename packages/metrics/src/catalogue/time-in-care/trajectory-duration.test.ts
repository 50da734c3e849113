import { describe, expect, it } from 'vitest';
import { figure, help, warningsOf } from '../../testing/registers.js';

const id = 'trajectory-duration';

describe('length of a trajectory', () => {
  it('is the month by which half has ended, those that run counted as long as they were followed', () => {
    const trajectories = [
      help('a', '2023-01-01', '2023-04-02'), // 91 days
      help('b', '2023-01-01', '2023-10-01'), // 273 days
      help('c', '2023-01-01'), // still runs
      help('d', '2023-01-01', '2023-07-02'), // 182 days
    ];
    // Half of four by day 182: 182 / 30.4375 months.
    const found = figure({ trajectories }, id);
    expect(found).toMatchObject({ unit: 'months', n: 4, events: 3, censored: 1, cohort: 'spell' });
    expect(found.value).toBeCloseTo(182 / 30.4375, 12);
  });

  it('is not reached while most still run', () => {
    const found = figure({ trajectories: [help('a', '2023-01-01'), help('b', '2023-01-01')] }, id);
    expect(found).toMatchObject({ value: null, reason: 'not-reached', censored: 2 });
  });

  it('follows help whose end nobody knows for a day, and leaves out what ends before it begins', () => {
    const trajectories = [
      { ...help('a', '2023-01-01'), endUnknown: true },
      help('b', '2023-02-01', '2023-01-01'),
      help('c', '2023-01-01', '2023-01-01'), // no day: ends at 0
    ];
    const found = figure({ trajectories }, id);
    expect(found).toMatchObject({ n: 2, value: 0, excluded: 1 });
    expect(warningsOf(found)).toEqual([
      ['impossible-dates', 1],
      ['end-unknown', 1],
    ]);
  });

  it('does not count an end on the as-of day, which is not observed', () => {
    expect(figure({ trajectories: [help('a', '2024-12-01', '2025-01-01')] }, id)).toMatchObject({
      events: 0,
    });
    expect(figure({ trajectories: [help('a', '2024-12-01', '2024-12-31')] }, id)).toMatchObject({
      events: 1,
    });
  });

  it('has no value without trajectories in the window, or without the table', () => {
    expect(figure({ trajectories: [help('a', '2021-12-31')] }, id).reason).toBe('no-cases');
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
