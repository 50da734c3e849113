import { describe, expect, it } from 'vitest';
import { figure, figures, stay, warningsOf } from '../../testing/registers.js';

describe('length of completed stays', () => {
  it('is the mean of those that ended, with what was left out', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-01-11', 'home'), // 10 nights
      stay('b', '2023-01-01', '2023-01-31', 'other-care'), // 30
      stay('c', '2023-01-01', '2023-02-01'), // 31: where to is unknown, when is not
      stay('d', '2023-05-01', '2023-05-01', 'home'), // no night
      { ...stay('e', '2023-06-01'), endUnknown: true }, // nobody knows when
      stay('f', '2023-07-01'), // still away
    ];
    const found = figure({ placements }, 'length-of-stay-completed');
    expect(found).toMatchObject({ n: 3, unit: 'days', excluded: 2 });
    expect(found.value).toBeCloseTo(71 / 3, 12);
    expect(found.interval?.method).toBe('student-t');
    expect(warningsOf(found)).toEqual([
      ['length-unknown', 1],
      ['zero-nights', 1],
      ['still-open', 1],
    ]);
  });

  it('has no interval of one stay', () => {
    const placements = [stay('a', '2023-01-01', '2023-01-11', 'home')];
    expect(figure({ placements }, 'length-of-stay-completed')).toMatchObject({ value: 10, interval: null });
  });

  it('tells of a group of which nobody has left yet', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-01-11', 'home'),
      stay('b', '2023-01-01', undefined, undefined, { programme: 'thuisbest' }),
    ];
    const found = figures({ placements }, 'length-of-stay-completed', { by: 'programme' });
    expect(found.map((each) => [each.by['programme'], each.value, warningsOf(each)])).toEqual([
      ['none', 10, []],
      ['thuisbest', null, [['still-open', 1]]],
    ]);
  });
});
