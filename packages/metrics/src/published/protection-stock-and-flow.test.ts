import type { Measure, PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { figures } from '../testing/registers.js';

let count = 0;

function measure(
  personId: string,
  start: PlainDate,
  end?: PlainDate,
  kind: Measure['kind'] = 'ots',
): Measure {
  count += 1;
  return { id: `m${count}`, personId, kind, start, ...(end === undefined ? {} : { end }) };
}

const window = { from: '2023-01-01', until: '2023-07-01' } as const;

function partsOf(measures: readonly Measure[], options = {}) {
  return figures({ measures }, 'protection-stock-and-flow', { ...window, ...options }).map(
    ({ value }) => value,
  );
}

describe('stock and flow of child protection', () => {
  it.each<[string, PlainDate, PlainDate | undefined, (number | null)[]]>([
    ['runs all along', '2022-01-01', undefined, [1, 0, 0, 1]],
    ['begins on the first day', '2023-01-01', undefined, [0, 1, 0, 1]],
    ['begins on the last day', '2023-06-30', undefined, [0, 1, 0, 1]],
    ['begins on the day after', '2023-07-01', undefined, [null, null, null, null]],
    ['is over on the first day', '2022-01-01', '2023-01-01', [1, 0, 1, 0]],
    ['was over the day before', '2022-01-01', '2022-12-31', [null, null, null, null]],
    ['is over on the last day', '2022-01-01', '2023-06-30', [1, 0, 1, 0]],
    ['is over on the day after', '2022-01-01', '2023-07-01', [1, 0, 0, 1]],
    ['comes and goes', '2023-02-01', '2023-03-01', [0, 1, 1, 0]],
  ])('of a measure that %s', (_, start, end, expected) => {
    expect(partsOf([measure('a', start, end)])).toEqual(expected);
  });

  it('takes connecting measures as one, and youth probation not at all', () => {
    const measures = [
      measure('a', '2022-11-01', '2023-02-01', 'vots'),
      measure('a', '2023-02-01'),
      measure('b', '2022-11-01', '2023-02-01'),
      measure('b', '2023-03-01'),
      measure('c', '2022-01-01', undefined, 'jeugdreclassering'),
    ];
    expect(partsOf(measures)).toEqual([2, 1, 1, 2]);
  });

  it('tells years apart, each with its own stocks', () => {
    const measures = [measure('a', '2022-06-01', '2023-06-01')];
    const found = figures({ measures }, 'protection-stock-and-flow', { by: 'year', from: '2022-01-01' });
    expect(found.map(({ by, params, value }) => [by['year'], params['part'], value])).toEqual([
      ['2022', 'opening', 0],
      ['2022', 'inflow', 1],
      ['2022', 'outflow', 0],
      ['2022', 'closing', 1],
      ['2023', 'opening', 1],
      ['2023', 'inflow', 0],
      ['2023', 'outflow', 1],
      ['2023', 'closing', 0],
    ]);
  });

  it('begins with the first measure where nothing says from when', () => {
    const measures = [measure('a', '2022-06-01', '2023-06-01'), measure('b', '2021-03-01')];
    const about = { version: '1' } as const;
    const found = figures({ about, measures }, 'protection-stock-and-flow', { until: '2023-01-01' });
    expect(found.map(({ window: { from, until }, value }) => [from, until, value])).toEqual([
      ['2021-03-01', '2023-01-01', 0],
      ['2021-03-01', '2023-01-01', 2],
      ['2021-03-01', '2023-01-01', 0],
      ['2021-03-01', '2023-01-01', 2],
    ]);
  });

  it('hides parts about too few children, and what would give them away', () => {
    const partsOf20 = (before: number, ended: number) =>
      figures(
        {
          measures: Array.from({ length: 20 }, (_, i) =>
            measure(
              `c${i}`,
              i < before ? '2022-01-01' : '2023-03-01',
              i >= 20 - ended ? '2023-06-01' : undefined,
            ),
          ),
        },
        'protection-stock-and-flow',
        { ...window, minCell: 5 },
      );
    const found = partsOf20(3, 8); // all 20 less the inflow of 17 are the 3
    expect(found.map(({ value }) => value)).toEqual([null, null, 8, 12]);
    expect(found[0]).toMatchObject({ suppressed: true, reason: 'suppressed', n: null });
    expect(partsOf20(9, 3).map(({ value }) => value)).toEqual([null, null, null, null]);
  });
});
