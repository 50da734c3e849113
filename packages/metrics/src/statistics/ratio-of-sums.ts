/**
 * Ratios of sums: nights away over nights, hours over weeks. Such a ratio is no mean of ratios: who was there for longer
 * weighs more. Its interval takes the cases as drawn, each with both of its parts (linearisation; Cochran, Sampling
 * Techniques, 1977, section 2.11).
 */
import { studentLimit } from './student-t.js';

/** What one case adds to both sums. */
export interface RatioPart {
  /** What it adds above the line. */
  readonly over: number;
  /** What it adds below the line, 0 or more. */
  readonly under: number;
}

/**
 * The ratio of two sums and how far its interval reaches to either side: the variance is n / (n − 1) · Σ (over − ratio ·
 * under)² / (Σ under)², with Student's limits on n − 1. Of one case there is no reach; `null` when there is nothing to
 * divide by.
 */
export function ratioOfSums(
  parts: readonly RatioPart[],
  level: number,
): { readonly value: number; readonly reach: number | null } | null {
  const n = parts.length;
  const under = parts.reduce((sum, part) => sum + part.under, 0);
  if (!(under > 0)) return null;
  const value = parts.reduce((sum, part) => sum + part.over, 0) / under;
  if (n < 2) return { value, reach: null };
  const squares = parts.reduce((sum, part) => sum + (part.over - value * part.under) ** 2, 0);
  const variance = ((n / (n - 1)) * squares) / under ** 2;
  return { value, reach: studentLimit(level, n - 1) * Math.sqrt(variance) };
}
