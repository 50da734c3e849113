import { describe, expect, it } from 'vitest';
import { child, figure, figures, stay, warningsOf } from '../../testing/registers.js';

const id = 'home-at-followup-share';
const values = (...asked: Parameters<typeof figures>) =>
  figures(...asked).map(({ params, value, n }) => [params['t'], value, n]);

describe('share home at follow-up', () => {
  it('looks where the child sleeps half a year and a year after the end', () => {
    const placements = [
      stay('a', '2022-01-01', '2022-06-01', 'home'), // home for good
      stay('b', '2022-01-01', '2022-06-01', 'home'), // away again on day 183
      stay('b', '2022-12-01'),
      stay('c', '2022-01-01', '2022-06-01', 'other-care'),
      stay('d', '2022-01-01', '2022-06-01', 'other-care'), // comes home later
      stay('d', '2022-08-01', '2022-09-01', 'home'),
    ];
    // Ends: a, b, c, d and d again. On day 180: a, b, d, d again; on day 365: a, d, d again.
    expect(values({ placements }, id)).toEqual([
      [180, 4 / 5, 5],
      [365, 3 / 5, 5],
    ]);
  });

  it('leaves out who is not followed so long, and whose whereabouts are unknown', () => {
    const recent = [
      stay('a', '2024-01-01', '2024-06-09', 'home'),
      stay('b', '2024-01-01', '2024-06-06', 'home'),
    ];
    // 6 June + 180 days is 3 December, the last day on which a return can be seen to have lasted 28 nights by 31 December.
    const [half, year] = figures({ placements: [...recent, stay('c', '2023-01-01', '2023-06-01')] }, id);
    expect([half?.value, half?.n]).toEqual([1, 1]);
    expect(half && warningsOf(half)).toEqual([
      ['not-followed', 1],
      ['state-unknown', 1],
    ]);
    expect(year).toMatchObject({ value: null, reason: 'no-follow-up', excluded: 3 });
  });

  it('counts the dead as not home', () => {
    const placements = [stay('a', '2022-01-01', '2022-06-01', 'home')];
    const persons = [child('a', { deathDate: '2022-07-01' })];
    expect(figures({ placements, persons }, id)[0]).toMatchObject({ value: 0, n: 1 });
  });

  it('has no value without episodes or without the table', () => {
    expect(figures({ placements: [] }, id).map(({ reason }) => reason)).toEqual(['no-cases', 'no-cases']);
    expect(figure({}, id).reason).toBe('table-missing');
  });
});
