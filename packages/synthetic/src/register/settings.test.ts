import { JeugdError } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { type SyntheticOptions, settingsOf } from './settings.js';

const codeOf = (options: SyntheticOptions): string | undefined => {
  try {
    settingsOf(options);
    return undefined;
  } catch (error) {
    return error instanceof JeugdError ? error.code : 'another error';
  }
};

describe('the options', () => {
  it.each([
    [{ children: 0, seed: 0 }],
    [{ children: 10, seed: -5 }],
    [{ children: 10, seed: 1, from: '2020-01-01', until: '2020-01-02' }],
    [
      {
        children: 10,
        seed: 1,
        shares: { thuisbest: 1, regularClosedCare: 0, fosterCare: 0, familyHome: 0, intensiveHelp: 0 },
      },
    ],
  ] as const)('are possible: %o', (options) => {
    expect(codeOf(options)).toBeUndefined();
  });

  it.each([
    ['synthetic/invalid-count', { children: -1, seed: 1 }],
    ['synthetic/invalid-count', { children: 1.5, seed: 1 }],
    ['synthetic/invalid-count', { children: Number.NaN, seed: 1 }],
    ['synthetic/invalid-count', { children: 1, seed: 1, faults: -2 }],
    ['synthetic/invalid-seed', { children: 1, seed: 0.5 }],
    ['synthetic/invalid-years', { children: 1, seed: 1, from: '2025-01-01', until: '2025-01-01' }],
    ['synthetic/invalid-years', { children: 1, seed: 1, from: '2023-02-30' }],
    ['synthetic/invalid-years', { children: 1, seed: 1, from: '1899-12-31' }],
    ['synthetic/invalid-years', { children: 1, seed: 1, until: '2200-01-02' }],
    ['synthetic/invalid-shares', { children: 1, seed: 1, shares: { thuisbest: -0.1 } }],
    ['synthetic/invalid-shares', { children: 1, seed: 1, shares: { thuisbest: 0.7 } }], // 1.26 with the others
    ['synthetic/invalid-shares', { children: 1, seed: 1, shares: { thuisbest: Number.NaN } }],
  ] as const)('are refused with %s: %o', (code, options) => {
    expect(codeOf(options)).toBe(code);
  });
});
