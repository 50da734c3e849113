import type { CareFormCode, PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figures, stay, warningsOf } from '../../testing/registers.js';

const at = (personId: string, start: PlainDate, end: PlainDate | undefined, careForm: CareFormCode) =>
  stay(personId, start, end, undefined, { careForm });

describe('steps on the home-likeness scale', () => {
  it('tells moves by direction, all of the same moves', () => {
    const placements = [
      at('a', '2022-01-01', '2022-02-01', 'gesloten-instelling'), // 12
      at('a', '2022-02-01', '2022-03-01', 'open-leefgroep'), // 9: homeward
      at('a', '2022-03-01', '2022-04-01', 'crisisopvang'), // 9: the same
      at('a', '2022-04-01', '2022-05-01', 'gezinshuis'), // 7: homeward
      at('b', '2022-01-01', '2022-02-01', 'pleegzorg'), // 6
      at('b', '2022-02-01', undefined, 'gezinshuis'), // 7: away
      at('c', '2022-01-01', '2022-02-01', 'met-verblijf'), // no level
      at('c', '2022-02-01', undefined, 'gezinshuis'),
    ];
    const found = figures({ placements }, 'step-change');
    expect(
      found.map(({ params, numerator, denominator }) => [params['direction'], numerator, denominator]),
    ).toEqual([
      ['homeward', 2, 4],
      ['same', 1, 4],
      ['away', 1, 4],
    ]);
    expect(found.map(warningsOf)[0]).toEqual([['level-unknown', 1], 'own-scale']);
  });

  it('has no value without moves in the window, or without the table', () => {
    const placements = [
      at('a', '2021-01-01', '2021-12-31', 'pleegzorg'),
      at('a', '2021-12-31', undefined, 'gezinshuis'),
    ];
    expect(figures({ placements }, 'step-change').map(({ reason }) => reason)).toEqual(
      Array(3).fill('no-cases'),
    );
    expect(figures({}, 'step-change').map(({ reason }) => reason)).toEqual(['table-missing']);
  });
});
