import type { Decision, PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figure, stay } from '../../testing/registers.js';

const id = 'time-to-perspective';
let count = 0;
function decided(personId: string, date: PlainDate, kind = 'perspective'): Decision {
  count += 1;
  return { id: `d${count}`, personId, kind, date, by: 'gi' };
}

describe('time to a perspective', () => {
  it('runs from the first night away to the first decision; leaving rules it out', () => {
    const placements = [
      stay('a', '2023-01-01'),
      stay('b', '2023-01-01', '2023-02-01', 'home'), // decided after: too late
      stay('c', '2023-01-01'),
      stay('d', '2023-01-01'),
    ];
    const decisions = [
      decided('a', '2022-12-31'), // before: about something else
      decided('a', '2023-04-11'), // day 100
      decided('a', '2023-05-01'),
      decided('b', '2023-03-01'),
      decided('c', '2023-01-01'), // on day 0
      decided('d', '2023-04-01', 'end-of-gezag'),
    ];
    const found = figure({ placements, decisions }, id);
    expect(found).toMatchObject({ value: 100, n: 4, events: 2, censored: 1 });
    expect(found.curve?.map(({ time, events, others }) => [time, events, others])).toEqual([
      [0, 1, 0],
      [31, 0, 1],
      [100, 1, 0],
      [731, 0, 0],
    ]);
  });

  it('is not reached when nothing is decided, and follows who was lost from sight to the last day known', () => {
    const placements = [stay('a', '2023-01-01'), stay('b', '2023-01-01', '2023-02-01')];
    const found = figure({ placements, decisions: [decided('b', '2023-03-01')] }, id);
    expect(found).toMatchObject({ value: null, reason: 'not-reached', events: 0, censored: 2 });
  });

  it('has no value without children or without one of the tables', () => {
    expect(figure({ placements: [], decisions: [] }, id).reason).toBe('no-cases');
    expect(figure({ placements: [stay('a', '2023-01-01')] }, id).reason).toBe('table-missing');
  });
});
