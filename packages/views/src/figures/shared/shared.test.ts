import { describe, expect, it } from 'vitest';
import { dayTicks, roundAbove } from './axis.js';
import { cutOff, widthOf, wrapped } from './wrapped.js';

describe('a round number above a value', () => {
  it.each([
    [0, 1],
    [-3, 1],
    [Number.NaN, 1],
    [1, 1],
    [1.1, 1.5],
    [37, 40],
    [402, 500],
    [0.31, 0.4],
    [1000, 1000],
    [0.3, 0.3],
  ])('of %d is %d', (value, above) => {
    expect(roundAbove(value)).toBe(above);
  });
});

describe('ticks of days', () => {
  it.each([
    [9, 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [28, 4, [0, 7, 14, 21, 28]],
    [500, 3, [0, 180, 360]],
    [730, 3, [0, 365, 730]],
    [0, 4, [0]],
    [50_000, 4, [0, 15_000, 30_000, 45_000]],
  ])('up to %d, at most %d after 0', (last, most, ticks) => {
    expect(dayTicks(last, most)).toEqual(ticks);
  });
});

describe('wrapped text', () => {
  it('has lines that fit, and loses no word', () => {
    const text = 'kleinschalige woonvorm (max 6), open';
    const lines = wrapped(text, 120, 11);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(widthOf(line, 11)).toBeLessThanOrEqual(120);
  });

  it('breaks a word that is too long, between its parts where it can', () => {
    expect(wrapped('voltijdpleegzorg', 88, 11)).toEqual(['voltijd-', 'pleegzorg']);
    expect(wrapped('abcdefghij', 32, 11)).toEqual(['abcd-', 'efgh-', 'ij']);
    expect(wrapped('', 100, 11)).toEqual([]);
  });

  it('is cut off with an ellipsis', () => {
    expect(cutOff('abcdef', 26, 11)).toBe('abc…');
    expect(cutOff('abc', 100, 11)).toBe('abc');
  });
});
