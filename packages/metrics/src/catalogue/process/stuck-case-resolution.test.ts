import { describe, expect, it } from 'vitest';
import { event, figure, stay } from '../../testing/registers.js';

const id = 'stuck-case-resolution';
const opened = (personId: string) => event(personId, '2023-03-01', 'stuck-case-opened');

describe('resolution of stuck cases', () => {
  it('runs until the solution begins; a placement and withdrawing rule it out', () => {
    const events = [
      ...['a', 'b', 'c', 'd'].map(opened),
      event('a', '2023-03-31', 'stuck-case-solved'), // day 30
      event('b', '2023-05-30', 'stuck-case-solved'), // day 90
      event('c', '2023-04-01', 'stuck-case-withdrawn'),
      event('d', '2023-06-01', 'stuck-case-solved'),
    ];
    const placements = [
      stay('b', '2023-05-30'), // on the day of the solution: that counts
      stay('d', '2023-04-01'),
      stay('a', '2023-01-01', '2023-02-01'), // before
    ];
    const found = figure({ events, placements }, id);
    expect(found).toMatchObject({ value: 90, n: 4, events: 2, censored: 0 });
    expect(found.within).toMatchObject([{ time: 90, value: 0.5 }]);
  });

  it('is not reached while most are open', () => {
    expect(figure({ events: [opened('a')] }, id)).toMatchObject({
      value: null,
      reason: 'not-reached',
      censored: 1,
    });
  });

  it('has no value without cases or without the table', () => {
    expect(figure({ events: [] }, id).reason).toBe('no-cases');
    expect(figure({ placements: [] }, id).reason).toBe('table-missing');
  });
});
