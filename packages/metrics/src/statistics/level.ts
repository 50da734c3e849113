/**
 * The confidence level: the share of such intervals that would hold the truth.
 */
import { JeugdError } from '@jeugd/core';
import { normalQuantile } from './normal.js';
import { invalidLevelTexts } from './texts.js';

/** The level unless told. */
export const usualLevel = 0.95;

/** The level itself; throws `metrics/invalid-level` unless it lies between 0 and 1. */
export function checkedLevel(level: number): number {
  if (level > 0 && level < 1) return level;
  throw new JeugdError('metrics/invalid-level', invalidLevelTexts);
}

/** How many standard errors a normal interval of this level reaches to either side: 1.96 for 0.95. */
export function reachOf(level: number): number {
  return normalQuantile((1 + checkedLevel(level)) / 2);
}
