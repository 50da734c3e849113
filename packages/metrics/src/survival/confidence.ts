/**
 * Confidence limits of a survival probability, by three transformations. All three are right; they differ, so a
 * figure names the one it used (R's default is log, SAS's is log-log).
 */

/**
 * How limits are made: on the scale of log S, of log(−log S), or of S itself.
 *
 * @dutch soort betrouwbaarheidsinterval
 */
export type ConfidenceType = 'log' | 'log-log' | 'plain';

/**
 * Two confidence limits; `null` is not estimable.
 *
 * @dutch betrouwbaarheidsgrenzen
 */
export interface Limits {
  /** Lower limit. */
  readonly lower: number | null;
  /** Upper limit. */
  readonly upper: number | null;
}

export const noLimits: Limits = { lower: null, upper: null };

/** Limits of a survival probability, `reach` standard errors to either side. */
export function survivalLimits(
  survival: number,
  standardError: number | null,
  reach: number,
  type: ConfidenceType,
): Limits {
  if (standardError === null || survival === 0) return noLimits;
  if (type === 'plain') {
    return {
      lower: Math.max(0, survival - reach * standardError),
      upper: Math.min(1, survival + reach * standardError),
    };
  }
  if (type === 'log') return logLimits(survival, standardError, reach);
  if (survival === 1) return noLimits;
  const width = (reach * standardError) / survival / Math.log(survival);
  return { lower: survival ** Math.exp(-width), upper: survival ** Math.exp(width) };
}

/** Limits on the scale of the logarithm, not above 1; none for a probability of 0. */
export function logLimits(probability: number, standardError: number | null, reach: number): Limits {
  if (standardError === null || probability === 0) return noLimits;
  const factor = Math.exp((reach * standardError) / probability);
  return { lower: probability / factor, upper: Math.min(1, probability * factor) };
}
