import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type ClosedPeriod,
  clamp,
  comparePeriods,
  contains,
  days,
  gaps,
  inclusiveDaysOf,
  isEmpty,
  mergePeriods,
  nights,
  overlap,
  type Period,
  period,
  periodFromInclusive,
} from './index.js';

/** 1 to 4 March: five is the first day no longer in. */
const march: ClosedPeriod = { start: '2024-03-01', end: '2024-03-05' };
const runningFromMarch: Period = { start: '2024-03-01' };
const empty: ClosedPeriod = { start: '2024-03-03', end: '2024-03-03' };

describe('period', () => {
  it('goes from the first day in to the first day out', () => {
    expect(period('2024-03-01', '2024-03-05')).toEqual(march);
    expect(period('2024-03-03', '2024-03-03')).toEqual(empty);
  });

  it('leaves a running period without the key of an end', () => {
    expect(Object.keys(period('2024-03-01'))).toEqual(['start']);
  });

  it('refuses an end before the start and names what was expected, without the dates', () => {
    const call = () => period('2024-03-05', '2024-03-04');
    expect(call).toThrow(expect.objectContaining({ code: 'core/invalid-period' }));
    expect(call).toThrow(/^(?!.*2024).*Expected: start/);
  });

  it('knows in its type whether it has ended', () => {
    expectTypeOf(period('2024-03-01', '2024-03-05')).toEqualTypeOf<ClosedPeriod>();
    expectTypeOf(period('2024-03-01')).toEqualTypeOf<Period>();
  });
});

describe('inclusive dates', () => {
  it.each([
    ['2024-03-01', '2024-03-04', '2024-03-05'],
    ['2024-03-01', '2024-03-01', '2024-03-02'], // one day
    ['2024-02-01', '2024-02-29', '2024-03-01'],
    ['2024-12-01', '2024-12-31', '2025-01-01'],
  ] as const)('%s up to and including %s ends on %s', (firstDay, lastDay, end) => {
    expect(periodFromInclusive(firstDay, lastDay)).toEqual({ start: firstDay, end });
    expect(inclusiveDaysOf({ start: firstDay, end })).toEqual({ firstDay, lastDay });
  });

  it('stay open without a last day', () => {
    expect(periodFromInclusive('2024-03-01')).toEqual(runningFromMarch);
    expect(inclusiveDaysOf(runningFromMarch)).toEqual({ firstDay: '2024-03-01' });
  });

  it('make an empty period of a last day just before the first, and refuse one before that', () => {
    expect(periodFromInclusive('2024-03-03', '2024-03-02')).toEqual(empty);
    expect(() => periodFromInclusive('2024-03-03', '2024-03-01')).toThrow(
      expect.objectContaining({ code: 'core/invalid-period' }),
    );
  });

  it('do not exist for an empty period', () => {
    expect(inclusiveDaysOf(empty)).toBeUndefined();
  });

  it('refuse 9999-12-31 as last day, after which no day comes', () => {
    expect(() => periodFromInclusive('2024-03-01', '9999-12-31')).toThrow(
      expect.objectContaining({ code: 'core/invalid-date' }),
    );
  });
});

describe('isEmpty', () => {
  it.each([
    [empty, true],
    [{ start: '2024-03-03', end: '2024-03-02' }, true],
    [{ start: '2024-03-03', end: '2024-03-04' }, false],
    [runningFromMarch, false],
  ] as const)('%j: %s', (each, expected) => {
    expect(isEmpty(each)).toBe(expected);
  });
});

describe('contains', () => {
  it.each([
    ['2024-02-29', false], // the day before
    ['2024-03-01', true], // the first day
    ['2024-03-04', true], // the last day
    ['2024-03-05', false], // the day it ends
  ] as const)('1 to 5 March, %s: %s', (day, expected) => {
    expect(contains(march, day)).toBe(expected);
  });

  it('holds every day from the start of a running period, and none of an empty one', () => {
    expect(contains(runningFromMarch, '9999-12-31')).toBe(true);
    expect(contains(runningFromMarch, '2024-02-29')).toBe(false);
    expect(contains(empty, '2024-03-03')).toBe(false);
  });
});

describe('nights', () => {
  it.each([
    [march, '2024-12-31', 4],
    [march, '2024-03-05', 4],
    [march, '2024-03-03', 2], // seen on the third day, two nights have passed
    [march, '2024-03-01', 0],
    [march, '2024-02-01', 0],
    [empty, '2024-12-31', 0],
    [{ start: '2024-03-05', end: '2024-03-01' }, '2024-12-31', 0],
    [runningFromMarch, '2024-03-11', 10],
    [runningFromMarch, '2024-03-01', 0],
    [runningFromMarch, '2023-03-01', 0],
    [{ start: '2024-02-28', end: '2024-03-01' }, '2024-12-31', 2],
    [{ start: '2023-02-28', end: '2023-03-01' }, '2024-12-31', 1],
  ] as const)('%j as of %s: %d', (each, asOf, expected) => {
    expect(nights(each, asOf)).toBe(expected);
  });
});

describe('days', () => {
  it('are the first day in up to the day before the end', () => {
    expect([...days(march)]).toEqual(['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04']);
    expect([...days({ start: '9999-12-30', end: '9999-12-31' })]).toEqual(['9999-12-30']);
  });

  it('are none in an empty period', () => {
    expect([...days(empty)]).toEqual([]);
  });
});

describe('overlap', () => {
  it.each([
    [
      'one inside the other',
      march,
      { start: '2024-03-02', end: '2024-03-03' },
      { start: '2024-03-02', end: '2024-03-03' },
    ],
    [
      'a shared part',
      march,
      { start: '2024-03-04', end: '2024-03-09' },
      { start: '2024-03-04', end: '2024-03-05' },
    ],
    ['two that only touch', march, { start: '2024-03-05', end: '2024-03-09' }, undefined],
    ['two apart', march, { start: '2024-03-06', end: '2024-03-09' }, undefined],
    ['a running one', march, { start: '2024-03-03' }, { start: '2024-03-03', end: '2024-03-05' }],
    ['two running', runningFromMarch, { start: '2024-03-03' }, { start: '2024-03-03' }],
    ['an empty one', march, empty, undefined],
    ['a running one that starts on the end', march, { start: '2024-03-05' }, undefined],
  ] as const)('of %s', (_, a, b, expected) => {
    expect(overlap(a, b)).toEqual(expected);
    expect(overlap(b, a)).toEqual(expected);
  });
});

describe('clamp', () => {
  it('is the overlap, closed when the bounds are', () => {
    expect(clamp({ start: '2023-11-01' }, march)).toEqual(march);
    expect(clamp({ start: '2024-03-05' }, march)).toBeUndefined();
    expectTypeOf(clamp(runningFromMarch, march)).toEqualTypeOf<ClosedPeriod | undefined>();
  });

  it('leaves other fields of a record behind', () => {
    const placement = { id: 'P-1', start: '2024-03-02', end: '2024-03-04' } as const;
    expect(clamp(placement, march)).toEqual({ start: '2024-03-02', end: '2024-03-04' });
  });
});

describe('comparePeriods', () => {
  it('orders by start, then by end, a running one last', () => {
    const sorted: Period[] = [
      { start: '2024-02-01' },
      { start: '2024-03-01', end: '2024-03-01' },
      { start: '2024-03-01', end: '2024-03-05' },
      { start: '2024-03-01' },
      { start: '2024-04-01', end: '2024-04-02' },
    ];
    expect(sorted.toReversed().sort(comparePeriods)).toEqual(sorted);
    expect(comparePeriods(runningFromMarch, { start: '2024-03-01' })).toBe(0);
    expect(comparePeriods(march, { ...march })).toBe(0);
  });
});

describe('mergePeriods', () => {
  it.each([
    ['nothing', [], []],
    ['empty ones', [empty], []],
    [
      'two that touch',
      [{ start: '2024-03-05', end: '2024-03-09' }, march],
      [{ start: '2024-03-01', end: '2024-03-09' }],
    ],
    ['one inside another', [march, { start: '2024-03-02', end: '2024-03-03' }], [march]],
    [
      'two with a day between',
      [march, { start: '2024-03-06', end: '2024-03-09' }],
      [march, { start: '2024-03-06', end: '2024-03-09' }],
    ],
    [
      'a running one and later ones',
      [{ start: '2024-03-03' }, march, { start: '2025-01-01', end: '2025-02-01' }],
      [runningFromMarch],
    ],
  ] as const)('of %s', (_, periods, expected) => {
    expect(mergePeriods(periods)).toEqual(expected);
  });

  it('leaves what it was given as it was, and other fields of a record behind', () => {
    const given = Object.freeze([
      Object.freeze({ id: 'b', start: '2024-03-04', end: '2024-03-08' } as const),
      Object.freeze({ id: 'a', ...march }),
    ]);
    expect(mergePeriods(given)).toEqual([{ start: '2024-03-01', end: '2024-03-08' }]);
    expect(given.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('takes anything that gives periods one after another', () => {
    expect(mergePeriods(new Set([march]))).toEqual([march]);
  });
});

describe('gaps', () => {
  const bounds: ClosedPeriod = { start: '2024-03-01', end: '2024-03-10' };

  it.each([
    ['nothing covered', [], [bounds]],
    ['all covered', [bounds], []],
    ['covered from before until after', [{ start: '2024-02-01', end: '2024-04-01' }], []],
    [
      'the middle covered',
      [{ start: '2024-03-03', end: '2024-03-05' }],
      [
        { start: '2024-03-01', end: '2024-03-03' },
        { start: '2024-03-05', end: '2024-03-10' },
      ],
    ],
    [
      'the start covered',
      [{ start: '2024-02-20', end: '2024-03-02' }],
      [{ start: '2024-03-02', end: '2024-03-10' }],
    ],
    [
      'the end covered by a running one',
      [{ start: '2024-03-09' }],
      [{ start: '2024-03-01', end: '2024-03-09' }],
    ],
    ['only days before covered', [{ start: '2024-01-01', end: '2024-03-01' }], [bounds]],
    ['only days after covered', [{ start: '2024-03-10' }], [bounds]],
    ['only an empty period', [empty], [bounds]],
  ] as const)('with %s', (_, periods, expected) => {
    expect(gaps(periods, bounds)).toEqual(expected);
  });

  it('run on when the bounds do', () => {
    expect(gaps([march], { start: '2024-02-28' })).toEqual([
      { start: '2024-02-28', end: '2024-03-01' },
      { start: '2024-03-05' },
    ]);
    expect(gaps([runningFromMarch], { start: '2024-03-02' })).toEqual([]);
  });

  it('are none in empty bounds', () => {
    expect(gaps([], empty)).toEqual([]);
  });
});
