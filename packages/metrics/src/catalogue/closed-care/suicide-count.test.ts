import { describe, expect, it } from 'vitest';
import { event, figures, help, stay, warningsOf } from '../../testing/registers.js';

const id = 'suicide-count';

describe('suicides and attempts', () => {
  it('counts those of who had youth care on that day', () => {
    const trajectories = [help('a', '2023-01-01', '2023-06-01'), help('b', '2023-01-01')];
    const placements = [
      stay('c', '2023-01-01', undefined, undefined, { careForm: 'jji' }),
      stay('d', '2023-01-01'),
    ];
    const events = [
      event('a', '2023-01-01', 'suicide-attempt'),
      event('a', '2023-05-31', 'suicide-attempt'),
      event('a', '2023-06-01', 'suicide-attempt'), // the first day without
      event('c', '2023-02-01', 'suicide-attempt'), // in detention: not in youth care
      event('d', '2023-02-01', 'suicide'),
      event('d', '2023-02-01', 'relapse'),
    ];
    const [suicides, attempts] = figures({ trajectories, placements, events }, id);
    expect(suicides).toMatchObject({ value: 1, n: 3, params: { event: 'suicide' }, unit: 'count' });
    expect(attempts).toMatchObject({ value: 2, n: 3, params: { event: 'suicide-attempt' } });
    // R: poisson.test(2)$conf.int
    expect(attempts?.interval?.lower).toBeCloseTo(0.2422093, 6);
    expect(attempts?.interval?.upper).toBeCloseTo(7.2246877, 6);
    expect(attempts && warningsOf(attempts)).toEqual([['outside-care', 1]]);
  });

  it('is hidden when it is small', () => {
    const trajectories = Array.from({ length: 20 }, (_, i) => help(`c${i}`, '2023-01-01'));
    const events = [event('c1', '2023-02-01', 'suicide-attempt')];
    const [suicides, attempts] = figures({ trajectories, events }, id, { minCell: 10 });
    expect(attempts).toMatchObject({ value: null, n: null, suppressed: true });
    expect(suicides?.suppressed === true || suicides?.value === 0).toBe(true);
  });

  it('has no value when nobody is in care, or without the table', () => {
    expect(figures({ events: [] }, id).map(({ reason }) => reason)).toEqual(['no-cases', 'no-cases']);
    expect(figures({ trajectories: [] }, id).map(({ reason }) => reason)).toEqual(['table-missing']);
  });
});
