import { describe, expect, it } from 'vitest';
import { collapsed, isXsdDay, isXsdTime, wholeNumber } from './lexical.js';

describe('collapsed', () => {
  it.each([
    [' a ', 'a'],
    ['\r\n\ta', 'a'],
    ['a b', 'a b'],
    ['\u00a0a', '\u00a0a'],
    ['', ''],
    [' ', ''],
  ])('of %j is %j', (text, expected) => {
    expect(collapsed(text)).toBe(expected);
  });
});

describe('wholeNumber', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['+7', 7],
    ['007', 7],
    ['-12', -12],
    ['999999999999', 999_999_999_999],
  ])('reads %s as %d', (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });

  it.each(['', '+', '-', '1.0', '1e3', '0x1', ' 1', '1 000', '٥', '--1'])('does not read %j', (text) => {
    expect(wholeNumber(text)).toBeUndefined();
  });
});

describe('isXsdDay', () => {
  it.each([
    '2024-02-29',
    '2000-02-29',
    '0001-01-01',
    '-0001-12-31',
    '12024-01-01',
    '2024-04-30',
    '-0004-02-29',
  ])('knows %s', (text) => {
    expect(isXsdDay(text)).toBe(true);
  });

  it.each([
    ...['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-01', '2024-01-00', '2024-01-32'],
    ...['0000-01-01', '-0000-01-01', '02024-01-01', '+2024-01-01', '24-01-01', '2024-1-1', '20240101', ''],
    ...['2024-01-01Z', '2024-01-01+01:00', '2024-01-01T00:00:00'],
  ])('does not know %j', (text) => {
    expect(isXsdDay(text)).toBe(false);
  });
});

describe('isXsdTime', () => {
  it.each(['00:00:00', '23:59:59', '23:59:59.999', '24:00:00', '24:00:00.0', '12:00:00.000000000000000001'])(
    'knows %s',
    (text) => {
      expect(isXsdTime(text)).toBe(true);
    },
  );

  it.each([
    '',
    '12:00',
    '1:00:00',
    '24:00:01',
    '24:00:00.1',
    '25:00:00',
    '12:60:00',
    '23:59:60',
    '12:00:00.',
    '12:00:00Z',
    '-12:00:00',
  ])('does not know %j', (text) => {
    expect(isXsdTime(text)).toBe(false);
  });
});
