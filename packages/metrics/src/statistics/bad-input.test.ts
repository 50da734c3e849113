import { describe, expect, it } from 'vitest';
import {
  compareOrdinal,
  directlyStandardised,
  dispersionOf,
  funnelLimits,
  indirectlyStandardised,
  meanOf,
  medianOf,
  rateOf,
  shareDifference,
  shareOf,
} from './index.js';
import { ratioOfSums } from './ratio-of-sums.js';

const million = Array.from({ length: 1_000_000 }, () => 5);

/** Measured values as they come. */
const values: [string, readonly number[]][] = [
  ['no values', []],
  ['one child', [5]],
  ['two alike', [5, 5]],
  ['values that are no numbers', [Number.NaN, Number.POSITIVE_INFINITY]],
  ['one usable value among others', [Number.NaN, 3]],
  ['negative values', [-3, -1, -2]],
  ['very large and very small numbers', [1e100, 1e100, -1e100, 5e-324]],
  ['a million ties', million],
];

/** Numbers of children, of which so many had the event. */
const counts: [string, events: number, of: number][] = [
  ['nobody', 0, 0],
  ['no events', 0, 10],
  ['everybody', 10, 10],
  ['one child without', 0, 1],
  ['one child with', 1, 1],
  ['a million', 600_000, 1_000_000],
];

/** The numbers within that are not finite. */
function oddNumbersIn(value: unknown): number[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(oddNumbersIn) : [];
}

describe('every estimate gives finite numbers or null', () => {
  const estimatorsOfValues: [string, (found: readonly number[]) => unknown][] = [
    ['meanOf', (found) => meanOf(found)],
    ['medianOf', (found) => medianOf(found)],
    ['compareOrdinal', (found) => [compareOrdinal(found, [1, 5]), compareOrdinal(found, found)]],
    ['compareOrdinal with none', (found) => [compareOrdinal(found, []), compareOrdinal([], found)]],
    [
      'dispersionOf',
      (found) =>
        dispersionOf(
          found.map((value) => ({ value, size: 10 })),
          0.5,
        ),
    ],
    [
      'funnelLimits',
      (found) =>
        funnelLimits(
          0.5,
          found.slice(0, 100).filter((size) => size < 1e9),
        ),
    ],
  ];
  it.each(
    estimatorsOfValues.flatMap(([name, estimate]) =>
      values.map((each) => [name, ...each, estimate] as const),
    ),
  )('%s of %s', (_, __, found, estimate) => {
    expect(oddNumbersIn(estimate(found))).toEqual([]);
  });

  const estimatorsOfCounts: [string, (events: number, of: number) => unknown][] = [
    ['shareOf', (events, of) => [shareOf(events, of), shareOf(events, of, { method: 'exact' })]],
    ['rateOf', (events, of) => rateOf(events, of)],
    [
      'shareDifference',
      (events, of) => [
        shareDifference({ numerator: events, denominator: of }, { numerator: 1, denominator: 2 }),
        shareDifference({ numerator: 0, denominator: 0 }, { numerator: events, denominator: of }),
      ],
    ],
    [
      'directlyStandardised',
      (events, atRisk) =>
        directlyStandardised([{ stratum: 'a', events, atRisk }], [{ stratum: 'a', weight: 1 }]),
    ],
    [
      'indirectlyStandardised',
      (events, atRisk) => {
        const own = [{ stratum: 'a', events, atRisk }];
        return [
          indirectlyStandardised(own, own),
          indirectlyStandardised(own, [{ stratum: 'a', events: 0, atRisk: 5 }]),
          indirectlyStandardised(own, []),
        ];
      },
    ],
    ['ratioOfSums', (events, of) => ratioOfSums([{ over: events, under: of }], 0.95)],
  ];
  it.each(
    estimatorsOfCounts.flatMap(([name, estimate]) =>
      counts.map((each) => [name, ...each, estimate] as const),
    ),
  )('%s of %s', (_, __, events, of, estimate) => {
    expect(oddNumbersIn(estimate(events, of))).toEqual([]);
  });
});

describe('what nothing can be said of', () => {
  it.each([
    ['a share of nobody', shareOf(0, 0)],
    ['a rate over no time', rateOf(0, 0)],
    ['a mean of no values', meanOf([]).value],
    ['the interval of one value', meanOf([5]).lower],
    ['a median of no values', medianOf([]).value],
    ['a comparison with nobody', compareOrdinal([1], []).value],
    [
      'a difference with nobody',
      shareDifference({ numerator: 1, denominator: 2 }, { numerator: 0, denominator: 0 }),
    ],
    ['a ratio where nothing was expected', indirectlyStandardised([], []).value],
  ])('%s is null', (_, found) => expect(found).toBeNull());

  it('is counted where it was left out', () => {
    expect(meanOf([Number.NaN, 3])).toMatchObject({ n: 1, excluded: 1, value: 3 });
    expect(medianOf([Number.NaN, 3])).toMatchObject({ n: 1, excluded: 1, value: 3 });
    expect(compareOrdinal([Number.NaN, 3], [1])).toMatchObject({ firstN: 1, excluded: 1 });
  });
});
