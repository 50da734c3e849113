import { describe, expect, it } from 'vitest';
import { metricCatalogue, notComputedMetrics } from '../index.js';

describe('what is not computed', () => {
  it('is in no catalogue, and says why in both languages', () => {
    const known = metricCatalogue.map(({ id }) => id);
    for (const { id, name, because } of notComputedMetrics) {
      expect(known).not.toContain(id);
      expect([name.nl, name.en, because.nl, because.en].every((text) => text.length > 0)).toBe(true);
      expect(because.nl).not.toBe(because.en);
    }
  });
});
