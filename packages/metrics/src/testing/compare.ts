/**
 * Comparing with R: the tolerances of the fixtures, and a count of the comparisons so that none is skipped in silence.
 */
import { expect } from 'vitest';
import type { Golden } from './fixtures.js';

/** What a number is, and so how close it must come. */
export type Kind = 'estimate' | 'standard error' | 'limit' | 'chi-square' | 'p';

/** How far two numbers may differ. A standard error of R below 1e-15 is a rounded 0. */
function slackOf(kind: Kind, expected: number): number {
  switch (kind) {
    case 'estimate':
      return 1e-10;
    case 'standard error':
      return Math.abs(expected) < 1e-15 ? 1e-8 : 1e-8 * Math.abs(expected);
    case 'limit':
      return 1e-8;
    case 'chi-square':
      return Math.max(1e-12, 1e-8 * expected);
    case 'p':
      return 1e-6 * expected;
  }
}

export interface Comparison {
  /** Compares a number with R's; what R calls undefined or infinite must be `null`. */
  same(what: string, kind: Kind, actual: number | null | undefined, expected: Golden | undefined): void;
  /** How many numbers were compared. */
  count(): number;
}

export function comparison(): Comparison {
  let compared = 0;
  return {
    same(what, kind, actual, expected) {
      compared += 1;
      if (typeof expected !== 'number') {
        expect(expected, `${what}: no expectation`).toBeDefined();
        expect(actual, what).toBeNull();
        return;
      }
      expect(typeof actual, what).toBe('number');
      const distance = Math.abs(Number(actual) - expected);
      if (!(distance <= slackOf(kind, expected)))
        expect(actual, `${what}, off by ${distance}`).toBe(expected);
    },
    count: () => compared,
  };
}
