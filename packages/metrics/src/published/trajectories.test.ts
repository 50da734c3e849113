import { addDays, type CareTrajectory, type PlainDate } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTrajectories } from '../index.js';
import { figure, figures, stay, warningsOf } from '../testing/registers.js';

let count = 0;

/** Help at home. */
function help(
  personId: string,
  start: PlainDate,
  end?: PlainDate,
  more: Partial<CareTrajectory> = {},
): CareTrajectory {
  count += 1;
  return {
    id: `t${count}`,
    personId,
    careForm: 'ambulant',
    start,
    ...(end === undefined ? {} : { end }),
    ...more,
  };
}

const periods = (records: readonly CareTrajectory[], options = {}) =>
  mergeTrajectories(records, options).map(({ start, end }) => [start, end]);

describe('merging trajectories', () => {
  it('takes overlapping help together, and connecting help only when asked', () => {
    const connecting = [help('a', '2024-01-01', '2024-02-01'), help('a', '2024-02-01', '2024-03-01')];
    expect(periods(connecting)).toHaveLength(2);
    expect(periods(connecting, { gapDays: 0 })).toEqual([['2024-01-01', '2024-03-01']]);
    const apart = [help('a', '2024-01-01', '2024-02-01'), help('a', '2024-02-03', '2024-03-01')];
    expect(periods(apart, { gapDays: 1 })).toHaveLength(2);
    expect(periods(apart, { gapDays: 2 })).toEqual([['2024-01-01', '2024-03-01']]);
  });

  it('goes on until the last end, also when that of an earlier start', () => {
    expect(periods([help('a', '2024-01-01', '2024-06-01'), help('a', '2024-02-01', '2024-03-01')])).toEqual([
      ['2024-01-01', '2024-06-01'],
    ]);
    expect(periods([help('a', '2024-01-01'), help('a', '2024-02-01', '2024-03-01')])).toEqual([
      ['2024-01-01', undefined],
    ]);
  });

  it.each([
    ['another child', help('b', '2024-01-15', '2024-03-01')],
    ['another form', help('a', '2024-01-15', '2024-03-01', { careForm: 'daghulp' })],
    ['another provider', help('a', '2024-01-15', '2024-03-01', { providerId: 'o2' })],
  ])('keeps %s apart', (_, other) => {
    expect(mergeTrajectories([help('a', '2024-01-01', '2024-02-01'), other])).toHaveLength(2);
  });

  it('leaves out what ends before it begins, and knows one day where the end is unknown', () => {
    expect(periods([help('a', '2024-02-01', '2024-01-01')])).toEqual([]);
    expect(periods([help('a', '2024-02-01', undefined, { endUnknown: true })])).toEqual([
      ['2024-02-01', '2024-02-02'],
    ]);
    expect(mergeTrajectories([])).toEqual([]);
  });

  it('gives the same in whatever order, without overlap, and with every record once', () => {
    const record = fc
      .record({ start: fc.integer({ min: 0, max: 40 }), days: fc.integer({ min: 0, max: 20 }) })
      .map(({ start, days }) => help('a', addDays('2024-01-01', start), addDays('2024-01-01', start + days)));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const merged = mergeTrajectories(records);
        expect(periods([...records].reverse())).toEqual(periods(records));
        expect(merged.flatMap((each) => each.records)).toHaveLength(records.length);
        merged.slice(1).forEach(({ start }, position) => {
          expect(start >= (merged[position]?.end ?? '')).toBe(true);
        });
      }),
    );
  });
});

describe('the number of trajectories', () => {
  it('counts those with a day in the window', () => {
    const trajectories = [
      help('a', '2022-06-01', '2023-01-01'), // over on the first day
      help('b', '2022-06-01', '2023-01-02'),
      help('c', '2023-12-31', '2023-12-31'), // begun and over on the last day
      help('d', '2024-01-01'),
    ];
    const window = { from: '2023-01-01', until: '2024-01-01' } as const;
    expect(figure({ trajectories }, 'trajectory-count', window)).toMatchObject({ value: 2, interval: null });
  });

  it('counts every year in which a trajectory ran', () => {
    const trajectories = [help('a', '2022-06-01', '2023-06-01')];
    expect(figures({ trajectories }, 'trajectory-count', { by: 'year' }).map(({ by }) => by)).toEqual([
      { year: '2022' },
      { year: '2023' },
    ]);
  });

  it('leaves other laws out, and warns of impossible dates', () => {
    const trajectories = [
      help('a', '2023-01-01', '2023-02-01', { careForm: 'jji' }),
      help('b', '2023-02-01', '2023-01-01'),
    ];
    const found = figure({ trajectories }, 'trajectory-count');
    expect(found).toMatchObject({ value: null, reason: 'no-cases', excluded: 1 });
    expect(warningsOf(found)).toEqual([['impossible-dates', 1]]);
  });
});

describe('the share of residence', () => {
  it('leaves out help of which nobody knows', () => {
    const trajectories = [
      help('a', '2023-01-01', '2023-02-01'),
      help('b', '2023-01-01', '2023-02-01', { careForm: 'jeugdhulp' }),
    ];
    for (const metric of ['residence-share-of-trajectories', 'residence-share-of-days']) {
      const found = figure({ trajectories }, metric);
      expect(found).toMatchObject({ value: 0, n: 1, excluded: 1 });
      expect(warningsOf(found)).toEqual([['residence-unknown', 1]]);
    }
  });

  it('counts days up to the end of the window', () => {
    const trajectories = [help('a', '2023-01-01', '2023-01-31')]; // 30 days
    const placements = [stay('a', '2023-12-22')]; // 10 days before the new year
    const register = { trajectories, placements };
    const window = { from: '2023-01-01', until: '2024-01-01' } as const;
    expect(figure(register, 'residence-share-of-days', window).value).toBe(0.25);
    expect(figure(register, 'residence-share-of-trajectories', window).value).toBe(0.5);
  });

  it.each(['residence-share-of-trajectories', 'residence-share-of-days', 'care-days-by-form'])(
    '%s has no value without care',
    (metric) => {
      expect(figure({ trajectories: [], placements: [] }, metric)).toMatchObject({
        value: null,
        reason: 'no-cases',
      });
    },
  );
});

describe('repeat use', () => {
  const about = { version: '1', coverage: { start: '2015-01-01', end: '2025-01-01' } } as const;
  const window = { from: '2023-01-01', until: '2024-01-01' } as const;
  const share = (...trajectories: CareTrajectory[]) =>
    figure({ about, trajectories }, 'repeat-use-share', window);

  it.each<[string, CareTrajectory, number]>([
    ['over on the day before', help('a', '2022-01-01', '2023-02-28'), 1],
    ['over on the day itself, so connecting', help('a', '2022-01-01', '2023-03-01'), 0],
    ['still running', help('a', '2022-01-01', undefined, { careForm: 'daghulp' }), 0],
    ['with its last day on the first of the five years', help('a', '2017-01-01', '2018-01-02'), 1],
    ['over on the first of the five years', help('a', '2017-01-01', '2018-01-01'), 0],
    ['of another form', help('a', '2022-01-01', '2022-03-01', { careForm: 'daghulp' }), 1],
    ['of another child', help('b', '2022-01-01', '2022-03-01'), 0],
  ])('after help %s', (_, before, value) => {
    expect(share(before, help('a', '2023-03-01'))).toMatchObject({ value, n: 1 });
  });

  it('marks every further start of one child in the period', () => {
    const found = share(
      help('a', '2023-01-01', '2023-02-01'),
      help('a', '2023-03-01', '2023-04-01'),
      help('a', '2023-06-01', '2023-07-01'),
    );
    expect(found).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('is not given when the register does not go back five years', () => {
    const trajectories = [help('a', '2023-03-01')];
    const since = (start: PlainDate) =>
      ({ about: { version: '1', coverage: { start, end: '2025-01-01' } }, trajectories }) as const;
    expect(figure(since('2018-01-01'), 'repeat-use-share', window).value).toBe(0);
    expect(figure(since('2018-01-02'), 'repeat-use-share', window)).toMatchObject({
      value: null,
      reason: 'no-history',
      n: 1,
    });
    expect(share()).toMatchObject({ value: null, reason: 'no-cases' });
  });
});

describe('no new start', () => {
  const half = { from: '2019-07-01', until: '2020-01-01' } as const;
  const about = { version: '1', coverage: { start: '2015-01-01', end: '2025-01-01' } } as const;
  const share = (asOf: PlainDate, ...trajectories: CareTrajectory[]) =>
    figure({ about, trajectories }, 'no-new-start-share', { ...half, asOf });

  // CBS: closed in the second half of 2019, a new start up to and including 30 June 2020.
  it.each<[string, PlainDate, number]>([
    ['on the first day without, so connecting', '2019-08-01', 1],
    ['a day later', '2019-08-02', 0],
    ['on 30 June 2020', '2020-06-30', 0],
    ['on 1 July 2020', '2020-07-01', 1],
  ])('of help that starts %s', (_, start, value) => {
    const next = help('a', start, undefined, { careForm: 'daghulp' });
    expect(share('2025-01-01', help('a', '2019-01-01', '2019-08-01'), next)).toMatchObject({ value, n: 1 });
  });

  it('is not given before half a year after the window has passed', () => {
    expect(share('2020-07-01', help('a', '2019-01-01', '2019-08-01')).value).toBe(1);
    expect(share('2020-06-30', help('a', '2019-01-01', '2019-08-01'))).toMatchObject({
      value: null,
      reason: 'no-follow-up',
    });
    expect(share('2025-01-01', help('a', '2019-01-01', '2020-01-01'))).toMatchObject({ reason: 'no-cases' });
  });
});

describe('how help ended', () => {
  const of = (metric: string, ...reasons: (string | undefined)[]) =>
    figures(
      {
        trajectories: reasons.map((endReason, i) =>
          help(`c${i}`, '2023-01-01', '2023-06-01', endReason === undefined ? {} : { endReason }),
        ),
      },
      metric,
    ).map(({ value }) => value);

  it.each([
    ['01', 0, 0],
    ['02', 1, 0],
    ['03', 1, 1],
    ['04', 1, 1],
    ['05', 1, 0],
  ])('reason %s: %d premature, %d drop-out', (reason, premature, dropOut) => {
    expect(of('premature-ending-share', reason)).toEqual([premature, premature, premature]);
    expect(of('drop-out-share', reason)).toEqual([dropOut, dropOut, dropOut]);
  });

  it('takes other words for unknown', () => {
    expect(of('premature-ending-share', 'moved')).toEqual([null, 0, 1]);
    expect(of('premature-ending-share')).toEqual([null, null, null]);
  });

  it('reads the reason of the record that ended last', () => {
    const trajectories = [
      help('a', '2023-01-01', '2023-03-01', { endReason: '03' }),
      help('a', '2023-02-01', '2023-06-01', { endReason: '01' }),
    ];
    expect(figures({ trajectories }, 'drop-out-share')).toMatchObject([{ value: 0, n: 1 }, {}, {}]);
  });
});
