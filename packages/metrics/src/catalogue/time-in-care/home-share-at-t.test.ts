import { describe, expect, it } from 'vitest';
import { child, figure, figures, stay, warningsOf } from '../../testing/registers.js';

describe('share home on day t', () => {
  it('looks at the state on the day, whatever happened before', () => {
    // Day 90 after 1 January 2023 is 1 April.
    const placements = [
      stay('a', '2023-01-01', '2023-02-01', 'home'),
      stay('b', '2023-01-01', '2023-02-01', 'home'),
      stay('b', '2023-03-15'), // away again
      stay('c', '2023-01-01', '2023-02-01', 'kin-or-guardian'),
      stay('d', '2023-01-01', '2023-04-01', 'home'), // the night of day 90 is the first at home
      stay('e', '2023-01-01', '2023-04-02', 'home'), // a day too late
    ];
    expect(figure({ placements }, 'home-share-at-t', { days: [90] })).toMatchObject({
      value: 2 / 5,
      numerator: 2,
      denominator: 5,
      params: { t: 90 },
    });
  });

  it('counts who came home from the second time away', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01', 'home'),
      stay('a', '2023-03-10', '2023-03-20', 'home'),
    ];
    expect(figure({ placements }, 'home-share-at-t', { days: [90] })).toMatchObject({ value: 1, n: 1 });
    expect(figure({ placements }, 'home-share-at-t', { days: [68] })).toMatchObject({ value: 0 }); // 10 March
    expect(figure({ placements }, 'home-share-at-t', { days: [67] })).toMatchObject({ value: 1 });
  });

  it('does not count who died after coming home', () => {
    // 1 April 2023 is day 90.
    const placements = ['a', 'b'].map((id) => stay(id, '2023-01-01', '2023-02-01', 'home'));
    const persons = [child('a', { deathDate: '2023-04-01' }), child('b', { deathDate: '2023-04-02' })];
    expect(figure({ placements, persons }, 'home-share-at-t', { days: [90] })).toMatchObject({
      value: 0.5,
      n: 2,
    });
  });

  it('leaves out who is not followed to the day, and who was lost from sight', () => {
    // Follow-up ends on 4 December 2024: day 90 of an entry on 5 September, not of one on 6 September.
    const placements = [
      stay('a', '2024-09-05'),
      stay('b', '2024-09-06'),
      stay('c', '2024-01-01', '2024-02-01'), // unknown where to
    ];
    const found = figure({ placements }, 'home-share-at-t', { days: [90] });
    expect(found).toMatchObject({ value: 0, n: 1, excluded: 2 });
    expect(warningsOf(found)).toEqual([
      ['not-followed', 1],
      ['state-unknown', 1],
    ]);
  });

  it('does not look at the as-of day itself, which is not observed', () => {
    const placements = [stay('a', '2024-10-03')]; // day 90 is 1 January 2025
    const onDay = (t: number) => figure({ placements }, 'home-share-at-t', { days: [t], lastingNights: 0 });
    expect(onDay(90)).toMatchObject({ value: null, reason: 'no-follow-up', n: 0 });
    expect(onDay(89)).toMatchObject({ value: 0, n: 1 });
  });

  it('gives a figure for 90, 180 and 365 days unless told', () => {
    const found = figures({ placements: [] }, 'home-share-at-t');
    expect(found.map(({ params, reason }) => [params['t'], reason])).toEqual([
      [90, 'no-cases'],
      [180, 'no-cases'],
      [365, 'no-cases'],
    ]);
  });
});
