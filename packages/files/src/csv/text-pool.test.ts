import { describe, expect, it } from 'vitest';
import { textPool } from './text-pool.js';

describe('a pool of texts', () => {
  it('gives back every text as it was, short or long, few or many', () => {
    const pool = textPool();
    const texts = Array.from({ length: 50_000 }, (_, index) => `residentieel-é-${index}`);
    expect(texts.map(pool)).toEqual(texts);
    expect(texts.map(pool)).toEqual(texts);
    expect(['', 'a', '__proto__'].map(pool)).toEqual(['', 'a', '__proto__']);
  });
});
