import { addDays, type PlainDate } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, fhirPeriodOf } from './period.js';

describe('a period of a register, in FHIR', () => {
  it.each([
    [
      'ends on its last day in',
      { start: '2024-03-01', end: '2024-03-05' },
      { start: '2024-03-01', end: '2024-03-04' },
    ],
    [
      'of one day ends as it starts',
      { start: '2024-03-01', end: '2024-03-02' },
      { start: '2024-03-01', end: '2024-03-01' },
    ],
    ['that runs has no end', { start: '2024-03-01' }, { start: '2024-03-01' }],
    ['with an end alone has no start', { end: '2024-03-01' }, { end: '2024-02-29' }],
  ] as const)('%s', (_, period, expected) => {
    expect(fhirPeriodOf(period)).toEqual(expected);
  });

  it.each(['2024-03-01', '2024-02-01'] as const)(
    'without a day in it keeps its true end, %s, in an extension',
    (end) => {
      expect(fhirPeriodOf({ start: '2024-03-01', end })).toEqual({
        start: '2024-03-01',
        end: '2024-03-01',
        extension: [{ url: 'urn:jeugd:end', valueDate: end }],
      });
    },
  );

  it('without days is none', () => {
    expect(fhirPeriodOf({})).toBeUndefined();
  });
});

describe('an end in FHIR is inclusive to its precision', () => {
  it.each([
    ['a day', '2024-03-04', '2024-03-05'],
    ['the last day of February', '2024-02-29', '2024-03-01'],
    ['a month', '2024-02', '2024-03-01'],
    ['December', '2023-12', '2024-01-01'],
    ['a year', '2023', '2024-01-01'],
    ['a moment, which ends on its own day', '2024-03-05T10:00:00+01:00', '2024-03-05'],
    ['midnight at the start of a day', '2024-03-05T00:00:00+01:00', '2024-03-05'],
    ['the last minute of a day', '2024-03-04T23:59:59.999+01:00', '2024-03-05'],
  ])('%s', (_, text, day) => {
    expect(dayAfter(text)).toMatchObject({ day });
  });

  it.each(['9999-12-31', '9999'])('never comes: %s', (text) => {
    expect(dayAfter(text)).toBe('never');
  });

  it.each(['', '2024-13', '2023-02-29', '2024-3-1', '01-03-2024', '2024-03-01 10:00', '20240301', '0000'])(
    'is not read from %j',
    (text) => {
      expect(dayAfter(text)).toBeUndefined();
    },
  );

  it('undoes what was written, for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), (days) => {
        const end: PlainDate = addDays('0001-01-01', days);
        const written = fhirPeriodOf({ end })?.end ?? '';
        expect(dayAfter(written)).toMatchObject({ day: end, isRough: false, isUtc: false });
      }),
    );
  });
});

describe('a start in FHIR', () => {
  it.each([
    ['2024-03-01', { day: '2024-03-01', isRough: false, isUtc: false }],
    ['2024-03', { day: '2024-03-01', isRough: true, isUtc: false }],
    ['2024', { day: '2024-01-01', isRough: true, isUtc: false }],
    ['2024-02-29T23:30:00Z', { day: '2024-02-29', isRough: false, isUtc: true }],
    ['2024-02-29T23:30:00+01:00', { day: '2024-02-29', isRough: false, isUtc: false }],
  ])('is the day as it is written: %s', (text, expected) => {
    expect(dayOf(text)).toEqual(expected);
  });
});
