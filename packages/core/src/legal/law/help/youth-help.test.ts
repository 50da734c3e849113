import { describe, expect, it } from 'vitest';
import type { UnknownCode } from '../../../schema/index.js';
import { isBoundToMinors, isGroundOfItsOwn, isYouthHelp } from '../index.js';

describe('help under the Youth Act', () => {
  it.each([
    ['ambulant', true],
    ['gezinshuis', true],
    ['gesloten-instelling', true],
    ['jji', false],
    ['wlz-verblijf', false],
    ['x' as UnknownCode, false],
  ] as const)('is %s: %s', (careForm, isHelp) => expect(isYouthHelp({ careForm })).toBe(isHelp));
});

describe('help bound to minors', () => {
  it.each([
    [{ helpPart: 1 }, false],
    [{ helpPart: 2 }, true],
    [{ helpPart: 3 }, true],
    [{ helpPart: 4 }, false],
    [{}, false],
  ] as const)('is %j: %s', (care, isBound) => expect(isBoundToMinors(care)).toBe(isBound));
});

describe('a ground of its own from 18 on', () => {
  it.each([
    ['pleegzorg', '2022-12-31', false],
    ['pleegzorg', '2023-01-01', true],
    ['deeltijdpleegzorg', '2024-06-01', true],
    ['gezinshuis', '2024-06-01', false],
    ['ambulant', '2024-06-01', false],
  ] as const)('%s on %s: %s', (careForm, day, isGround) => {
    expect(isGroundOfItsOwn(careForm, day)).toBe(isGround);
  });
});
