import { describe, expect, it } from 'vitest';
import { hasDied, isAlive } from './index.js';

const person = { birthDate: '2012-02-29', deathDate: '2024-05-01' } as const;

describe('a life', () => {
  it.each([
    ['2012-02-28', false],
    ['2012-02-29', true],
    ['2024-04-30', true],
    ['2024-05-01', false],
    ['2024-05-02', false],
  ] as const)('on %s: %s', (day, expected) => expect(isAlive(person, day)).toBe(expected));

  it('that ended on the day it began has no day', () => {
    expect(isAlive({ birthDate: '2024-05-01', deathDate: '2024-05-01' }, '2024-05-01')).toBe(false);
  });

  it('goes on when nobody recorded a death', () => {
    expect(isAlive({ birthDate: '2012-02-29' }, '9999-12-31')).toBe(true);
    expect(hasDied({}, '9999-12-31')).toBe(false);
  });

  it('of whom the register knows nothing has not ended', () => {
    expect(hasDied(undefined, '2024-05-01')).toBe(false);
  });
});
