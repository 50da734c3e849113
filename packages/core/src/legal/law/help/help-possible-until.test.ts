import { describe, expect, it } from 'vitest';
import { indexRegister, type Register } from '../../../register/index.js';
import type { UnknownCode } from '../../../schema/index.js';
import { fosterAllowanceOn, helpPossibleUntil, pocketMoneyOn } from '../index.js';

type Care = Parameters<typeof helpPossibleUntil>[1];

function answer(
  birthDate: Register['about']['extractedOn'],
  care: Partial<Care>,
  earlier: Partial<Care>[] = [],
) {
  const records = [...earlier, care].map((each, n) => ({
    id: `p${n}`,
    personId: 'c1',
    careForm: 'pleegzorg',
    start: '2020-01-01',
    ...each,
  })) as NonNullable<Register['placements']>[number][];
  const persons = birthDate === undefined ? [] : [{ id: 'c1', birthDate }];
  const last = records.at(-1);
  if (last === undefined) throw new Error('no care');
  return helpPossibleUntil(indexRegister({ about: { version: '1' }, persons, placements: records }), last);
}

describe('until when help can go on', () => {
  it.each([
    ['an open group without a ground to 18', { careForm: 'open-leefgroep' }, '2024-03-01', 18],
    ['a continued stay to 23', { careForm: 'open-leefgroep', ground: 'continued' }, '2029-03-01', 23],
    ['found before 18 to 23', { careForm: 'ambulant', ground: 'found-before-18' }, '2029-03-01', 23],
    ['resumed to 23', { careForm: 'ambulant', ground: 'resumed' }, '2029-03-01', 23],
    ['foster care to 21', {}, '2027-03-01', 21],
    ['foster care with a ground to 23', { ground: 'continued' }, '2029-03-01', 23],
    ['a family home to 21, as policy', { careForm: 'gezinshuis' }, '2027-03-01', 21],
    [
      'participation to 18, whatever the ground',
      { careForm: 'ambulant', helpPart: 2, ground: 'continued' },
      '2024-03-01',
      18,
    ],
    ['a closed stay to six months past 18', { careForm: 'gesloten-instelling' }, '2024-09-01', undefined],
    [
      'within criminal law without end',
      { careForm: 'open-leefgroep', ground: 'criminal-law' },
      undefined,
      undefined,
    ],
    [
      'an unknown ground is no ground',
      { careForm: 'ambulant', ground: 'x' as UnknownCode },
      '2024-03-01',
      18,
    ],
  ] as const)('%s', (_, care, until, age) => {
    const limit = answer('2006-03-01', care);
    expect(limit.item).toBeDefined();
    expect(limit).toMatchObject({ ...(until && { until }), ...(age && { age }) });
    expect('until' in limit ? limit.until : undefined).toBe(until);
  });

  it('falls on 1 March for a child of 29 February in a common year, on the day itself in a leap year', () => {
    expect(answer('2004-02-29', { careForm: 'open-leefgroep' })).toMatchObject({ until: '2022-03-01' });
    expect(answer('2003-02-28', { careForm: 'open-leefgroep' })).toMatchObject({ until: '2021-02-28' });
    expect(answer('2004-02-29', { ground: 'continued' })).toMatchObject({ until: '2027-03-01' });
  });

  it.each([
    ['in the Act', '2002-01-02', 'high', '2023-01-02', 21],
    ['by agreement, on the day the Act says it too late for them', '2002-01-01', 'medium', '2023-01-01', 21],
    ['by agreement, from its first day', '1997-07-02', 'medium', '2018-07-02', 21],
    ['not yet, who turned 21 when the agreement began', '1997-07-01', 'high', '2015-07-01', 18],
  ] as const)('foster care to 21 %s', (_, birthDate, certainty, until, age) => {
    expect(answer(birthDate, { start: '2012-01-01' })).toMatchObject({ until, age, certainty });
  });

  it.each([
    ['begun on the day before the 18th birthday', '2024-02-29', [], 21],
    ['begun on the 18th birthday', '2024-03-01', [], 18],
    [
      'resumed on the last day of the half year',
      '2024-07-15',
      [{ start: '2020-01-01', end: '2024-01-15' }],
      21,
    ],
    ['resumed a day later', '2024-07-16', [{ start: '2020-01-01', end: '2024-01-15' }], 18],
    [
      'resumed twice, each time in time',
      '2025-01-01',
      [
        { start: '2020-01-01', end: '2024-02-01' },
        { start: '2024-07-01', end: '2024-07-15' },
      ],
      21,
    ],
    [
      'resumed after a break that was too long before',
      '2025-01-01',
      [
        { start: '2020-01-01', end: '2023-06-01' },
        { start: '2024-07-01', end: '2024-12-01' },
      ],
      18,
    ],
  ] as const)('foster care %s', (_, start, earlier, age) => {
    expect(answer('2006-03-01', { start }, [...earlier])).toMatchObject({ age });
  });

  it('cannot be told without a birth date, nor for a setting of another Act', () => {
    expect(answer(undefined, {})).toEqual({ because: 'birth-date-unknown' });
    expect(answer('2006-03-01', { careForm: 'jji' })).toEqual({ because: 'not-youth-care' });
    expect(answer('9999-12-31', {})).toEqual({ because: 'birth-date-unknown' });
  });
});

describe('the foster care allowance', () => {
  // Regeling Jeugdwet, bijlage 1, states of 2025 and 2026.
  it.each([
    [8, '2025-12-31', 24.18],
    [9, '2025-12-31', 24.5],
    [11, '2026-01-01', 25.21],
    [12, '2026-01-01', 27.45],
    [17, '2026-01-01', 30.31],
    [18, '2026-12-31', 30.62],
    [0, '2020-07-08', 18.89],
  ] as const)('at %i on %s is %f euro a day', (age, day, perDay) => {
    expect(fosterAllowanceOn(age, day)?.perDay).toBe(perDay);
  });

  it.each([
    [-1, '2026-01-01'],
    [9, '2020-07-07'],
    [9, '2021-01-01'],
    [9, '2024-12-31'],
    [9, '2027-01-01'],
  ] as const)('at %i on %s is not known', (age, day) => expect(fosterAllowanceOn(age, day)).toBeUndefined());
});

describe('pocket and clothing money', () => {
  it.each([
    [5, undefined],
    [6, { pocket: 12, clothing: 0 }],
    [11, { pocket: 12, clothing: 0 }],
    [12, { pocket: 30, clothing: 54 }],
  ] as const)('at %i is %j', (age, money) => expect(pocketMoneyOn(age, '2025-06-01')).toEqual(money));

  it('is not known of other years', () => expect(pocketMoneyOn(12, '2024-12-31')).toBeUndefined());
});

describe('care that goes on to 21', () => {
  // Eighteen on 1 March 2024.
  it.each([
    [
      'a family home begun at eighteen follows nothing',
      { careForm: 'gezinshuis', start: '2024-03-01' },
      [],
      '2024-03-01',
    ],
    ['a family home begun the day before', { careForm: 'gezinshuis', start: '2024-02-29' }, [], '2027-03-01'],
    [
      'a family home resumed within half a year',
      { careForm: 'gezinshuis', start: '2024-08-01' },
      [{ careForm: 'gezinshuis', start: '2023-01-01', end: '2024-02-01' }],
      '2027-03-01',
    ],
    [
      'foster care after foster care that ended nobody knows when',
      { start: '2025-01-01' },
      [{ start: '2023-06-01', endUnknown: true }],
      '2027-03-01',
    ],
  ] as const)('%s', (_, care, earlier, until) => {
    expect(
      answer('2006-03-01', care as Partial<Care>, earlier as readonly Partial<Care>[] as Partial<Care>[]),
    ).toMatchObject({ until });
  });
});
