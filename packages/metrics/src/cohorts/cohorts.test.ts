import { episodesOf, type Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { entryCohort, exitCohort, timeInCare } from '../index.js';
import { about, asOf, stay } from '../testing/registers.js';

const episodes = (placements: readonly Placement[], lastingNights = 28) =>
  episodesOf({ about, placements }, { asOf, lastingNights });

describe('an entry cohort', () => {
  const set = episodes([
    stay('a', '2023-01-01', '2023-02-01', 'home'),
    stay('a', '2023-06-01', '2023-07-01', 'home'),
    stay('b', '2023-12-31'),
  ]);

  it.each([
    ['2023-01-01', '2024-01-01', ['2023-01-01', '2023-12-31']],
    ['2023-01-02', '2024-01-01', ['2023-06-01', '2023-12-31']],
    ['2023-01-01', '2023-12-31', ['2023-01-01']],
    ['2024-01-01', '2025-01-01', []],
  ] as const)('from %s until %s has those that began in it, a child once', (from, until, starts) => {
    expect(entryCohort(set, { from, until }).map(({ start }) => start)).toEqual(starts);
  });
});

describe('an exit cohort', () => {
  it('has every end in the window, known where to or not, and nobody who is still away', () => {
    const set = episodes([
      stay('a', '2023-01-01', '2023-02-01', 'home'),
      stay('a', '2023-06-01', '2023-07-01'),
      stay('b', '2023-12-31'),
      stay('c', '2024-01-01', '2024-12-20', 'home'), // has not lasted yet
    ]);
    const window = { from: '2023-01-01', until: '2025-01-01' } as const;
    expect(exitCohort(set, window).map(({ end, exit }) => [end, exit])).toEqual([
      ['2023-02-01', 'home'],
      ['2023-07-01', 'unknown'],
    ]);
  });
});

describe('time in care', () => {
  it.each([
    [
      'an exit on the last day of follow-up',
      stay('a', '2024-11-24', '2024-12-04', 'home'),
      28,
      [[10, 'home']],
    ],
    ['one after it', stay('a', '2024-11-24', '2024-12-10', 'aged-out'), 28, [[10, null]]],
    ['still away', stay('a', '2024-11-24'), 28, [[10, null]]],
    ['an entry on the last day of follow-up', stay('a', '2024-12-04'), 28, [[0, null]]],
    ['an entry after it', stay('a', '2024-12-05'), 28, []],
    ['lost from sight', stay('a', '2023-01-01', '2023-01-11'), 28, [[10, null]]],
    ['a return that need not last', stay('a', '2024-12-22', '2024-12-31', 'home'), 0, [[9, 'home']]],
    ['one on the as-of day, which is not observed', stay('a', '2024-12-22', asOf, 'home'), 0, [[10, null]]],
  ] as const)('of %s', (_, placement, lastingNights, rows) => {
    const set = episodes([placement], lastingNights);
    expect(timeInCare(set.episodes, set).map(({ time, cause }) => [time, cause])).toEqual(rows);
  });
});
