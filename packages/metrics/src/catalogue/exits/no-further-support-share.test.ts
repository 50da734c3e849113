import { describe, expect, it } from 'vitest';
import { child, figure, help, stay } from '../../testing/registers.js';

const id = 'no-further-support-share';
const ended = (personId: string) => help(personId, '2023-01-01', '2023-03-01');

describe('share on without extra support', () => {
  it.each([
    ['nothing', [], [], 1],
    // 1 March + 180 days is 28 August.
    ['help on day 180', [help('a', '2023-08-28')], [], 0],
    ['help on day 181', [help('a', '2023-08-29')], [], 1],
    ['help that runs on', [help('a', '2022-06-01', '2023-03-02')], [], 0],
    ['help that ended the same day', [help('a', '2022-06-01', '2023-03-01')], [], 1],
    ['a stay', [], [stay('a', '2023-05-01')], 0],
    [
      'detention, which is no youth care',
      [],
      [stay('a', '2023-05-01', undefined, undefined, { careForm: 'jji' })],
      1,
    ],
  ] as const)('after %s', (_, more, placements, value) => {
    const found = figure({ trajectories: [ended('a'), ...more], placements }, id, {
      until: '2023-04-01',
      from: '2023-03-01',
    });
    expect(found.numerator === found.denominator ? 1 : 0).toBe(value);
  });

  it('leaves out who is not followed for 180 days, or died in them', () => {
    const trajectories = [
      help('a', '2024-01-01', '2024-07-05'), // 180 days before 1 January 2025: that day is not observed
      help('b', '2024-01-01', '2024-07-04'),
      ended('c'),
    ];
    const persons = [child('c', { deathDate: '2023-08-28' })];
    expect(figure({ trajectories, placements: [], persons }, id)).toMatchObject({
      value: 1,
      n: 1,
      excluded: 2,
    });
  });

  it('does not look at help whose end is unknown, or that has not ended', () => {
    const trajectories = [help('a', '2023-01-01'), { ...help('b', '2023-01-01'), endUnknown: true }];
    expect(figure({ trajectories, placements: [] }, id).reason).toBe('no-cases');
    expect(figure({ trajectories }, id).reason).toBe('table-missing');
  });
});
