/**
 * The algebra of the calendar, held against models that are too simple to be wrong: years counted month by month,
 * and periods as sets of days.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  ageOn,
  birthdayOf,
  type ClosedPeriod,
  clamp,
  compareDates,
  comparePeriods,
  contains,
  dateOfDayNumber,
  dayNumber,
  days,
  daysBetween,
  gaps,
  inclusiveDaysOf,
  isEmpty,
  isPlainDate,
  mergePeriods,
  nights,
  overlap,
  type Period,
  type PlainDate,
  periodFromInclusive,
} from './index.js';

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written(year: number, month: number, day: number): PlainDate {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return text as PlainDate;
}

/** A day in the years from `min` to `max`, with the ends of months and 29 February drawn often. */
function anyDay(min = 1, max = 9999): fc.Arbitrary<PlainDate> {
  return fc
    .record({
      year: fc.integer({ min, max }),
      month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(2)),
      day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(31), fc.constant(28)),
    })
    .map(({ year, month, day }) => written(year, month, Math.min(day, lengthOfMonth(year, month))));
}

/** Days so near to each other that periods often meet; the last of them stands for "still running". */
const firstDay: PlainDate = '2024-02-20';
const horizon: PlainDate = '2024-03-31';
const nearDay = fc.nat(39).map((days) => addDays(firstDay, days));

const closedPeriod: fc.Arbitrary<ClosedPeriod> = fc
  .tuple(nearDay, nearDay)
  .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  { arbitrary: closedPeriod, weight: 4 },
  { arbitrary: nearDay.map((start) => ({ start })), weight: 1 },
);
const anyPeriods = fc.array(anyPeriod, { maxLength: 6 });

/** A period as the set of its days up to the horizon. */
function daySet(...periods: (Period | undefined)[]): Set<PlainDate> {
  return new Set(
    periods.flatMap((each) =>
      each === undefined ? [] : [...days({ start: each.start, end: each.end ?? horizon })],
    ),
  );
}

function sorted(set: Set<PlainDate>): PlainDate[] {
  return [...set].sort(compareDates);
}

describe('days', () => {
  it('are numbered without a gap, and the number leads back to the day', () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        expect(isPlainDate(day)).toBe(true);
        expect(dateOfDayNumber(dayNumber(day))).toBe(day);
      }),
    );
  });

  it('follow each other as on a wall calendar, over two whole cycles of leap years', () => {
    let [year, month, day] = [1599, 12, 31];
    for (let number = dayNumber('1599-12-31'); year < 2401; number += 1) {
      const expected = written(year, month, day);
      if (dateOfDayNumber(number) !== expected) expect(dateOfDayNumber(number)).toBe(expected);
      day += 1;
      if (day > lengthOfMonth(year, month)) [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
    expect(dateOfDayNumber(dayNumber('2400-12-31') + 1)).toBe('2401-01-01');
  });

  it('compare as text in the order of their numbers', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (a, b) => {
        expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(compareDates(a, b));
      }),
    );
  });

  it('come back when as many days are added and taken away', () => {
    fc.assert(
      fc.property(anyDay(1900, 2100), fc.integer({ min: -100_000, max: 100_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});

describe('terms', () => {
  it('of months keep the day of the month, or take the last day of a month that lacks it', () => {
    fc.assert(
      fc.property(anyDay(202, 9798), fc.integer({ min: -2400, max: 2400 }), (day, months) => {
        let [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
        for (let step = 0; step < Math.abs(months); step += 1) {
          month += Math.sign(months);
          if (month > 12) [year, month] = [year + 1, 1];
          if (month < 1) [year, month] = [year - 1, 12];
        }
        const dayOfMonth = Math.min(Number(day.slice(8)), lengthOfMonth(year, month));
        expect(addMonths(day, months)).toBe(written(year, month, dayOfMonth));
      }),
    );
  });

  it('hold in the first century too, whose years a Date reads as 1900 to 1999', () => {
    fc.assert(
      fc.property(anyDay(1, 99), (day) => {
        const nextYear = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
        const expected = day.endsWith('02-29') ? `${nextYear}-02-28` : `${nextYear}${day.slice(4)}`;
        expect(addYears(day, 1)).toBe(expected);
      }),
    );
  });

  it('of weeks are seven days each', () => {
    fc.assert(
      fc.property(anyDay(1900, 2100), fc.integer({ min: -500, max: 500 }), (day, weeks) => {
        expect(daysBetween(day, addWeeks(day, weeks))).toBe(7 * weeks);
      }),
    );
  });

  it('keep the order of days', () => {
    fc.assert(
      fc.property(
        anyDay(1900, 2100),
        anyDay(1900, 2100),
        fc.integer({ min: -300, max: 300 }),
        (a, b, months) => {
          const [early, late] = a < b ? [a, b] : [b, a];
          expect(addMonths(early, months) <= addMonths(late, months)).toBe(true);
        },
      ),
    );
  });
});

describe('ages', () => {
  it('are reached on the birthday and not the day before', () => {
    fc.assert(
      fc.property(anyDay(1900, 2100), fc.integer({ min: 0, max: 120 }), (birthDate, age) => {
        const birthday = birthdayOf(birthDate, age);
        expect(ageOn(birthDate, birthday)).toBe(age);
        expect(ageOn(birthDate, addDays(birthday, -1))).toBe(age - 1);
      }),
    );
  });

  it('are the number of birthdays after birth that have come', () => {
    fc.assert(
      fc.property(anyDay(1950, 2050), fc.nat(40_000), (birthDate, lived) => {
        const day = addDays(birthDate, lived);
        let age = 0;
        while (birthdayOf(birthDate, age + 1) <= day) age += 1;
        expect(ageOn(birthDate, day)).toBe(age);
      }),
    );
  });
});

describe('periods', () => {
  it('contain exactly their days', () => {
    fc.assert(
      fc.property(anyPeriod, nearDay, (each, day) => {
        expect(contains(each, day)).toBe(daySet(each).has(day));
        expect(isEmpty(each)).toBe(daySet(each).size === 0);
      }),
    );
  });

  it('have as many nights as days', () => {
    fc.assert(
      fc.property(anyPeriod, (each) => {
        expect(nights(each, horizon)).toBe(daySet(each).size);
      }),
    );
  });

  it('have nights that add up when the period is cut in two', () => {
    fc.assert(
      fc.property(anyPeriod, nearDay, nearDay, (each, cut, asOf) => {
        fc.pre(contains(each, cut));
        const before = { start: each.start, end: cut };
        const after = { ...each, start: cut };
        expect(nights(before, asOf) + nights(after, asOf)).toBe(nights(each, asOf));
      }),
    );
  });

  it('come back from inclusive dates', () => {
    fc.assert(
      fc.property(anyPeriod, (each) => {
        const inclusive = inclusiveDaysOf(each);
        if (isEmpty(each)) expect(inclusive).toBeUndefined();
        else expect(inclusive && periodFromInclusive(inclusive.firstDay, inclusive.lastDay)).toEqual(each);
      }),
    );
  });

  it('overlap on the days that both contain, whichever comes first', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(overlap(a, b)).toEqual(overlap(b, a));
        expect(clamp(a, b)).toEqual(overlap(a, b));
        const inB = daySet(b);
        expect(sorted(daySet(overlap(a, b)))).toEqual(sorted(daySet(a)).filter((day) => inB.has(day)));
      }),
    );
  });

  it('have an order that a sort can rely on', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0)
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('merging', () => {
  it('covers the same days, in order, with a day or more between', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const merged = mergePeriods(periods);
        expect(sorted(daySet(...merged))).toEqual(sorted(daySet(...periods)));
        for (const [index, each] of merged.entries()) {
          expect(isEmpty(each)).toBe(false);
          const next = merged[index + 1];
          if (next !== undefined) expect(each.end !== undefined && each.end < next.start).toBe(true);
        }
      }),
    );
  });

  it('keeps a period running when one of them runs', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const running = periods.some(({ end }) => end === undefined);
        expect(mergePeriods(periods).some(({ end }) => end === undefined)).toBe(running);
      }),
    );
  });

  it('does not depend on the order, and merging again changes nothing', () => {
    const shuffled = anyPeriods.chain((periods) =>
      fc.tuple(
        fc.constant(periods),
        fc.shuffledSubarray(periods, { minLength: periods.length, maxLength: periods.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([periods, otherOrder]) => {
        expect(mergePeriods(otherOrder)).toEqual(mergePeriods(periods));
        expect(mergePeriods(mergePeriods(periods))).toEqual(mergePeriods(periods));
      }),
    );
  });

  it('of two groups and then of both is merging all at once', () => {
    fc.assert(
      fc.property(anyPeriods, anyPeriods, (some, others) => {
        expect(mergePeriods([...mergePeriods(some), ...mergePeriods(others)])).toEqual(
          mergePeriods([...some, ...others]),
        );
      }),
    );
  });
});

describe('gaps', () => {
  it('and what is covered split the bounds: every day is in one of them, none in both', () => {
    fc.assert(
      fc.property(anyPeriods, anyPeriod, (periods, bounds) => {
        const open = daySet(...gaps(periods, bounds));
        const covered = daySet(...periods.map((each) => clamp(each, bounds)));
        expect(sorted(new Set([...open, ...covered]))).toEqual(sorted(daySet(bounds)));
        expect(open.size + covered.size).toBe(daySet(bounds).size);
      }),
    );
  });

  it('are as few as can be, and the gaps of the gaps are what was covered', () => {
    fc.assert(
      fc.property(anyPeriods, closedPeriod, (periods, bounds) => {
        const open = gaps(periods, bounds);
        expect(mergePeriods(open)).toEqual(open);
        const covered = mergePeriods(periods.flatMap((each) => clamp(each, bounds) ?? []));
        expect(gaps(open, bounds)).toEqual(covered);
      }),
    );
  });
});
