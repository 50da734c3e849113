import { describe, expect, it } from 'vitest';
import { ageOn, birthdayOf } from './index.js';

describe('ageOn', () => {
  it.each([
    ['2006-03-01', '2006-03-01', 0], // the day of birth
    ['2006-03-01', '2007-02-28', 0],
    ['2006-03-01', '2007-03-01', 1],
    ['2006-03-01', '2024-02-29', 17], // the day before
    ['2006-03-01', '2024-03-01', 18], // the birthday
    ['2006-12-31', '2024-12-30', 17],
    ['2006-12-31', '2024-12-31', 18],
    ['2006-12-31', '2025-01-01', 18],
    ['2006-03-01', '2006-02-28', -1], // the day before the birth
    ['2006-03-01', '2005-03-01', -1],
    ['2006-03-01', '2005-02-28', -2],
    ['0001-01-01', '9999-12-31', 9998],
  ] as const)('born on %s, on %s: %d', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age);
  });

  it.each([
    ['2022-02-28', 17],
    ['2022-03-01', 18], // rule P09: 1 March in a common year
    ['2024-02-28', 19],
    ['2024-02-29', 20],
  ] as const)('born on 29 February 2004, on %s: %d', (day, age) => {
    expect(ageOn('2004-02-29', day)).toBe(age);
  });
});

describe('birthdayOf', () => {
  it.each([
    ['2006-03-01', 18, '2024-03-01'],
    ['2006-03-01', 0, '2006-03-01'],
    ['2006-03-01', -1, '2005-03-01'],
    ['2004-02-29', 18, '2022-03-01'],
    ['2004-02-29', 20, '2024-02-29'],
    ['1896-02-29', 4, '1900-03-01'], // 1900 is a common year
    ['1996-02-29', 4, '2000-02-29'], // 2000 is not
    ['2004-02-28', 18, '2022-02-28'],
  ] as const)('born on %s, turns %d on %s', (birthDate, age, day) => {
    expect(birthdayOf(birthDate, age)).toBe(day);
  });

  it.each([
    ['9990-01-01', 10],
    ['0010-01-01', -10],
    ['2006-03-01', 17.5],
    ['2004-02-29', 1.5],
    ['2006-03-01', Number.NaN],
  ] as const)('born on %s, refuses the age %d, which falls on no day', (birthDate, age) => {
    expect(() => birthdayOf(birthDate, age)).toThrow(expect.objectContaining({ code: 'core/invalid-date' }));
  });
});
