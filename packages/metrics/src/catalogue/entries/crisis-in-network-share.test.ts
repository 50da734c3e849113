import { describe, expect, it } from 'vitest';
import { event, figure, help, stay } from '../../testing/registers.js';

const id = 'crisis-in-network-share';

describe('crises solved in the network', () => {
  it.each([
    ['without a stay', [], 1],
    ['with a bed on day 28', [stay('a', '2023-03-29')], 0],
    ['with a bed on day 29', [stay('a', '2023-03-30')], 1],
    ['in a bed already', [stay('a', '2023-01-01', '2023-03-02')], 0],
    ['from a bed the child left that day', [stay('a', '2023-01-01', '2023-03-01')], 1],
    [
      'with kin, without a contract',
      [stay('a', '2023-03-01', undefined, undefined, { careForm: 'informeel-netwerk' })],
      1,
    ],
    [
      'with one night a week elsewhere',
      [stay('a', '2023-03-05', undefined, undefined, { nightsPerWeek: 1 })],
      0,
    ],
  ] as const)('after a crisis on 1 March %s', (_, placements, value) => {
    const found = figure({ events: [event('a', '2023-03-01', 'crisis')], placements }, id);
    expect(found).toMatchObject({ value, n: 1, params: { days: 28 } });
  });

  it('takes help that began in a crisis as well, and one crisis a day', () => {
    const trajectories = [
      help('a', '2023-03-01', undefined, { crisisStart: true }),
      help('b', '2023-03-01', undefined, { crisisStart: true }),
      help('c', '2023-03-01', undefined, { crisisStart: false }),
      help('d', '2023-03-01'),
    ];
    const events = [event('a', '2023-03-01', 'crisis'), event('a', '2023-05-01', 'crisis')];
    const placements = [stay('b', '2023-03-02')];
    expect(figure({ trajectories, events, placements }, id)).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('leaves out who is not followed for 28 days', () => {
    // 28 days after 3 December is 31 December, the last day observed; after 4 December it is not.
    const events = [event('a', '2024-12-03', 'crisis'), event('b', '2024-12-04', 'crisis')];
    expect(figure({ events, placements: [] }, id)).toMatchObject({ value: 1, n: 1, excluded: 1 });
  });

  it('has no value without crises, or without a table to find them in', () => {
    expect(figure({ events: [], placements: [] }, id).reason).toBe('no-cases');
    expect(figure({ trajectories: [], placements: [] }, id).reason).toBe('no-cases');
    expect(figure({ placements: [] }, id).reason).toBe('table-missing');
    expect(figure({ events: [] }, id).reason).toBe('table-missing');
  });
});
