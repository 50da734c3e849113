import { describe, expect, it } from 'vitest';
import { addTo, noTotal } from './total.js';

describe('a sum', () => {
  it('is exact over a million terms where adding up plainly is not', () => {
    const total = noTotal();
    let found = 0;
    let plain = 0;
    for (let i = 0; i < 1_000_000; i += 1) {
      found = addTo(total, 0.1);
      plain += 0.1;
    }
    expect(found).toBe(100_000); // 0.1 in binary is too large by 5.6e-18, a million times which is below rounding
    expect(plain).not.toBe(100_000);
  });

  it('keeps small terms beside large ones, in any order', () => {
    const sumOf = (...terms: number[]) => {
      const total = noTotal();
      return terms.reduce((_, term) => addTo(total, term), 0);
    };
    expect(sumOf(1, 1e100, 1, -1e100)).toBe(2);
    expect(sumOf(1e100, 1, 1, -1e100)).toBe(2);
    expect(sumOf()).toBe(0);
  });
});
