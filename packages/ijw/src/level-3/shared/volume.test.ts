import { addDays, dayNumber, type PlainDate } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostInAll, mostInPeriod, volumeIn } from './volume.js';

const size = (Frequentie: '1' | '2' | '4' | '6', Eenheid: '04' | '82' | '84' = '04') =>
  ({ Volume: 1, Eenheid, Frequentie }) as const;
const all2026 = { Ingangsdatum: '2026-01-01', Einddatum: '2026-12-31' } as const;

describe('what may be claimed for a period', () => {
  // Counted on a calendar of 2026: 1 January is a Thursday, 28 February a Saturday, 31 May a Sunday.
  it.each([
    ['2026-01-01', '2026-01-31', '1', 31],
    ['2026-01-01', '2026-01-31', '2', 5], // weeks of 29 December, 5, 12, 19 and 26 January
    ['2026-02-01', '2026-02-28', '2', 5], // Sunday 1 February is the end of a week
    ['2026-06-01', '2026-06-30', '2', 5], // Monday 1 June to Tuesday 30 June
    ['2026-01-05', '2026-01-11', '2', 1], // Monday to Sunday
    ['2026-01-11', '2026-01-12', '2', 2], // Sunday and Monday
    ['2026-01-01', '2026-01-31', '4', 1],
    ['2026-01-01', '2026-01-31', '6', 1],
  ] as const)('from %s to %s, frequency %s: by effort %i', (Begindatum, Einddatum, frequency, expected) => {
    expect(mostInPeriod(size(frequency), { Begindatum, Einddatum }, all2026)).toBe(expected);
  });

  it.each([
    ['2026-01-01', '2026-01-31', all2026, 4], // Sundays 4, 11, 18, 25
    ['2026-02-01', '2026-02-28', all2026, 4], // Sundays 1, 8, 15, 22
    ['2026-12-01', '2026-12-31', all2026, 5], // Sundays 6, 13, 20, 27, and the broken week that ends on a Thursday
    ['2026-05-01', '2026-05-31', { Ingangsdatum: '2026-01-01', Einddatum: '2026-05-31' }, 5], // ends on a Sunday
    ['2026-05-01', '2026-05-30', { Ingangsdatum: '2026-01-01', Einddatum: '2026-05-30' }, 5], // 3, 10, 17, 24, broken
    ['2026-06-01', '2026-06-02', { Ingangsdatum: '2026-01-01', Einddatum: '2026-06-02' }, 0], // its last Sunday is in May
    ['2026-05-01', '2026-05-31', { Ingangsdatum: '2026-01-01', Einddatum: '2026-06-02' }, 6], // five, and that week
    ['2026-01-05', '2026-01-08', { Ingangsdatum: '2026-01-05', Einddatum: '2026-01-08' }, 1], // no Sunday at all
    ['2026-01-01', '2026-01-31', { Ingangsdatum: '2026-01-01' }, 4], // open
  ] as const)('from %s to %s of %o: by output %i weeks', (Begindatum, Einddatum, assigned, expected) => {
    expect(mostInPeriod(size('2', '82'), { Begindatum, Einddatum }, assigned)).toBe(expected);
  });

  it('by output the months of an assignment add up to its weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 21_000 }), fc.nat(400), (first, length) => {
        const Ingangsdatum = addDays('1970-01-01', first);
        const Einddatum = addDays(Ingangsdatum, length);
        const assigned = { Ingangsdatum, Einddatum };
        let sum = 0;
        for (const { Begindatum, Einddatum: end } of monthsOf(Ingangsdatum, Einddatum))
          sum += mostInPeriod(size('2', '82'), { Begindatum, Einddatum: end }, assigned);
        const product = {
          ...assigned,
          ToewijzingNummer: 1,
          Toewijzingsdatum: Ingangsdatum,
          Toewijzingstijd: '10:00:00',
        } as const;
        const inAll = mostInAll(size('2', '82'), product) ?? 0;
        // An assignment without a Sunday has one week, which may be claimed in either of two months.
        const hasSunday =
          Math.floor((dayNumber(Einddatum) + 4) / 7) > Math.floor((dayNumber(Ingangsdatum) + 3) / 7);
        if (hasSunday) expect(sum).toBe(inAll);
        else expect(inAll).toBe(1);
      }),
    );
  });

  it('an open assignment has no total unless its size is one', () => {
    const open = {
      ToewijzingNummer: 1,
      Toewijzingsdatum: '2026-01-01',
      Toewijzingstijd: '10:00:00',
      Ingangsdatum: '2026-01-01',
    } as const;
    expect(mostInAll(size('2'), open)).toBeUndefined();
    expect(mostInAll(size('6'), open)).toBe(1);
    expect(mostInAll(size('4'), { ...open, Einddatum: '2026-03-02' })).toBe(3);
  });
});

describe('volumeIn', () => {
  it.each([
    ['04', 3, '04', 3],
    ['04', 90, '01', 1.5],
    ['01', 2, '04', undefined],
    ['82', 2, '84', undefined],
  ] as const)('of an assignment in %s: %i in %s is %s', (Eenheid, volume, unit, expected) => {
    expect(volumeIn(Eenheid, volume, unit)).toBe(expected);
  });
});

/** The calendar months of a period, each as far as it lies in it. */
function* monthsOf(
  first: PlainDate,
  last: PlainDate,
): Generator<{ Begindatum: PlainDate; Einddatum: PlainDate }> {
  let from = first;
  while (from <= last) {
    let to = from;
    while (to < last && addDays(to, 1).slice(0, 7) === from.slice(0, 7)) to = addDays(to, 1);
    yield { Begindatum: from, Einddatum: to };
    from = addDays(to, 1);
  }
}
