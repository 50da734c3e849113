import { describe, expect, it } from 'vitest';
import { type Comparison, compareLung, compareMgus2 } from './compare.js';

// Numbers of R 4.2.2 with survival 3.5-3. Times and counts are the same, estimates to within 1e-10, standard errors
// and limits to within 1e-8.
describe('jeugd survival beside R', () => {
  it.each<[string, () => Comparison, number]>([
    ['lung', compareLung, 25],
    ['mgus2', compareMgus2, 40],
  ])(
    'gives the same numbers on %s',
    (_, compare, count) => {
      const { lines } = compare();
      expect(lines).toHaveLength(count);
      for (const { what, r, ours } of lines) expect(Math.abs(ours - r), what).toBeLessThan(1e-8);
    },
    30_000,
  );
});
