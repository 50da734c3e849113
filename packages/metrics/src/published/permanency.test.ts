import type { PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { child, figure, figures, stay, warningsOf } from '../testing/registers.js';

const about = { version: '1', coverage: { start: '2015-01-01', end: '2025-01-01' } } as const;
const year2022 = { from: '2022-01-01', until: '2023-01-01' } as const;

describe('permanency within 12 months of entry', () => {
  const ends = (end: PlainDate | undefined, birthDate?: PlainDate, exit: 'home' | 'independent' = 'home') =>
    figure(
      {
        placements: [stay('a', '2022-03-01', end, exit)],
        persons: [child('a', birthDate === undefined ? {} : { birthDate })],
      },
      'permanency-12m-entry',
      year2022,
    );

  it.each([
    ['on the same date a year later', '2023-03-01', 1],
    ['a day later', '2023-03-02', 0],
    ['after eight days', '2022-03-09', 1],
  ] as const)('counts an exit %s as %d', (_, end, value) => {
    expect(ends(end)).toMatchObject({ n: 1, value });
  });

  it('leaves out stays under eight days', () => {
    const found = ends('2022-03-08');
    expect(found).toMatchObject({ value: null, n: 0, excluded: 1 });
    expect(warningsOf(found)).toEqual([['short-stay', 1]]);
  });

  it('takes leaving on the eighteenth birthday for growing up in care', () => {
    expect(ends('2022-09-01', '2004-09-02').value).toBe(1);
    expect(ends('2022-09-01', '2004-09-01').value).toBe(0);
  });

  it('leaves out who was 18 already, and whose day of birth is not known', () => {
    expect(warningsOf(ends('2022-09-01', '2004-03-01'))).toEqual([['adult-at-start', 1]]);
    expect(warningsOf(ends('2022-09-01', '2030-01-01'))).toEqual([['person-unknown', 1]]);
  });

  it('counts kin and guardians, and no other exits', () => {
    expect(ends('2022-09-01', undefined, 'independent').value).toBe(0);
    const placements = [stay('a', '2022-03-01', '2022-09-01', 'kin-or-guardian')];
    expect(figure({ placements, persons: [child('a')] }, 'permanency-12m-entry', year2022).value).toBe(1);
  });

  it('leaves out who is lost from sight within the year, and not who is later', () => {
    const lost = (end: PlainDate) =>
      figure(
        { placements: [stay('a', '2022-03-01', end)], persons: [child('a')] },
        'permanency-12m-entry',
        year2022,
      );
    expect(warningsOf(lost('2022-09-01'))).toEqual([['not-determined', 1]]);
    expect(lost('2023-09-01')).toMatchObject({ value: 0, n: 1 });
  });

  it('looks only at entries followed for a year, however they went', () => {
    // Followed to 4 December 2024, 28 days before the as-of day: entries up to 4 December 2023.
    const placements = [
      stay('a', '2023-12-04', '2024-02-01', 'home'),
      stay('b', '2023-12-05', '2024-02-01', 'home'),
      stay('c', '2023-12-05'),
    ];
    const persons = ['a', 'b', 'c'].map((id) => child(id));
    const found = figure({ placements, persons }, 'permanency-12m-entry');
    expect(found).toMatchObject({ value: 1, n: 1 });
    expect(warningsOf(found)).toEqual([['not-followed', 2]]);
    const none = figure({ placements, persons }, 'permanency-12m-entry', { from: '2023-12-05' });
    expect(none).toMatchObject({ value: null, reason: 'no-follow-up' });
  });

  it('has no value without entries, and none without persons', () => {
    expect(figure({ placements: [], persons: [] }, 'permanency-12m-entry')).toMatchObject({
      value: null,
      reason: 'no-cases',
    });
    expect(figure({ placements: [] }, 'permanency-12m-entry')).toMatchObject({ reason: 'table-missing' });
  });
});

describe('permanency of children in care on a day', () => {
  const census = { until: '2023-06-02' } as const; // the night of 1 June 2023
  const of = (metric: string, start: PlainDate, end?: PlainDate, birthDate: PlainDate = '2012-01-01') =>
    figure(
      { about, placements: [stay('a', start, end, 'home')], persons: [child('a', { birthDate })] },
      metric,
      census,
    );

  it.each([
    ['2022-06-02', 0, 0],
    ['2022-06-01', 1, 0],
    ['2021-06-02', 1, 0],
    ['2021-06-01', 0, 1],
  ] as const)('in care since %s: %d in the second year, %d longer', (start, second, longer) => {
    expect(of('permanency-12m-12-23', start).n).toBe(second);
    expect(of('permanency-12m-24plus', start).n).toBe(longer);
  });

  it.each([
    ['on the last day of the twelve months', '2024-05-31', 1],
    ['on the day after', '2024-06-01', 0],
  ] as const)('sees a child leave %s (%s): %d', (_, end, value) => {
    expect(of('permanency-12m-12-23', '2022-01-01', end).value).toBe(value);
  });

  it('is about who is under 18 then, and leaves before turning so', () => {
    expect(warningsOf(of('permanency-12m-24plus', '2020-01-01', undefined, '2005-06-01'))).toEqual([
      ['adult-at-start', 1],
    ]);
    expect(of('permanency-12m-24plus', '2020-01-01', '2023-09-01', '2005-09-01').value).toBe(0);
    expect(of('permanency-12m-24plus', '2020-01-01', '2023-08-31', '2005-09-01').value).toBe(1);
  });

  it('is not given where the twelve months are not followed', () => {
    const register = { about, placements: [stay('a', '2020-01-01')], persons: [child('a')] };
    const late = figure(register, 'permanency-12m-24plus', { until: '2024-06-01' });
    expect(late).toMatchObject({ value: null, reason: 'no-follow-up', excluded: 1 });
  });

  it('is held a year before the last day followed unless told otherwise', () => {
    const register = { about, placements: [stay('a', '2020-01-01')], persons: [child('a')] };
    // Followed to 4 December 2024: the twelve months from 5 December 2023.
    expect(figure(register, 'permanency-12m-24plus')).toMatchObject({
      value: 0,
      n: 1,
      window: { from: '2015-01-01', until: '2023-12-06' },
    });
  });

  it('has no value where nobody is in care', () => {
    const empty = figure({ about, placements: [], persons: [] }, 'permanency-12m-12-23');
    expect(empty).toMatchObject({ value: null, reason: 'no-cases' });
  });
});

describe('re-entry of an entry cohort', () => {
  it('starts from exits within twelve months of entry', () => {
    const placements = [
      stay('a', '2022-03-01', '2023-03-01', 'home'), // the same date a year later
      stay('a', '2023-06-01'),
      stay('b', '2022-03-01', '2023-03-02', 'home'), // too late
      stay('b', '2023-06-01'),
      stay('c', '2022-03-01', '2022-06-01', 'independent'), // not permanent
      stay('c', '2022-09-01'),
      stay('d', '2022-03-01', '2022-06-01', 'kin-or-guardian'),
    ];
    const persons = ['a', 'b', 'c', 'd'].map((id) => child(id));
    expect(figure({ about, placements, persons }, 're-entry-12m-entry', year2022)).toMatchObject({
      value: 0.5,
      n: 2,
      params: { after: 'home kin-or-guardian', days: 365 },
    });
  });
});

describe('the share without re-entry', () => {
  it('is one minus re-entry, with the limits the other way round', () => {
    const placements = [
      stay('a', '2022-01-01', '2022-03-01', 'home'),
      stay('a', '2022-06-01'),
      stay('b', '2022-01-01', '2022-03-01', 'home'),
      stay('c', '2022-01-01', '2022-03-01', 'home'),
    ];
    const register = { placements, persons: ['a', 'b', 'c'].map((id) => child(id)) };
    const back = figure(register, 're-entry');
    const free = figure(register, 'relapse-free-rate');
    expect(free.value).toBeCloseTo(2 / 3, 12);
    expect(free.interval?.lower).toBeCloseTo(1 - (back.interval?.upper ?? 0), 12);
    expect(free.interval?.upper).toBeCloseTo(1 - (back.interval?.lower ?? 0), 12);
    expect(free).not.toHaveProperty('curve');
  });

  it('has no value without returns', () => {
    expect(figures({ placements: [], persons: [] }, 'relapse-free-rate')).toMatchObject([
      { value: null, reason: 'no-cases' },
    ]);
  });
});
