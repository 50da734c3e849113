import type { Relation } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, help } from '../../testing/registers.js';

const id = 'network-mentor-share';
const mentor = (toId: string, more: Partial<Relation> = {}): Relation => ({
  id: `r-${toId}`,
  fromId: 'j',
  toId,
  kind: 'mentor-of',
  ...more,
});

describe('share with a chosen mentor', () => {
  it.each([
    ['one from day 60', mentor('a', { start: '2023-04-30' }), 1],
    ['one from day 61', mentor('a', { start: '2023-05-01' }), 0],
    ['one from before', mentor('a', { start: '2022-01-01' }), 1],
    ['one who had stopped that day', mentor('a', { start: '2022-01-01', end: '2023-03-01' }), 0],
    ['one without dates', mentor('a'), 1],
    ['a supporter in the role', mentor('a', { kind: 'supports', role: 'jim' }), 1],
    ['a supporter in another role', mentor('a', { kind: 'supports', role: 'friend' }), 0],
  ] as const)('counts, of help that began on 1 March, %s', (_, relation, value) => {
    const found = figure({ trajectories: [help('a', '2023-03-01')], relations: [relation] }, id);
    expect(found).toMatchObject({ value, n: 1, params: { days: 60 } });
  });

  it('takes the first help of each child, followed for 60 days', () => {
    const trajectories = [
      help('a', '2023-03-01'),
      help('a', '2023-09-01'),
      help('b', '2023-03-01'),
      help('c', '2024-11-02'), // 60 days later is 1 January 2025, not observed
      help('d', '2024-11-01'),
    ];
    expect(figure({ trajectories, relations: [mentor('a')] }, id)).toMatchObject({
      numerator: 1,
      denominator: 3,
      excluded: 1,
    });
  });

  it('has no value without help or without the tables', () => {
    expect(figure({ trajectories: [], relations: [] }, id).reason).toBe('no-cases');
    expect(figure({ trajectories: [] }, id).reason).toBe('table-missing');
  });
});
