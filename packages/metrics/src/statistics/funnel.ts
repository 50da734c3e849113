/**
 * Funnel limits: how far the figures of small units may lie from a target by chance alone (Spiegelhalter, Statistics
 * in Medicine 24, 2005, p. 1185–1202). A unit outside them is a reason to look, not a verdict.
 */
import { JeugdError } from '@jeugd/core';
import { binomialUpTo } from './beta.js';
import { gammaQuantile, poissonUpTo } from './gamma.js';
import { checkedLevel, usualLevel } from './level.js';
import { invalidFunnelTexts } from './texts.js';

/**
 * What is plotted: a share (binomial, the size is the denominator) or observed over expected (Poisson, the size is the
 * number expected).
 *
 * @dutch soort trechtergrafiek
 */
export type FunnelKind = 'share' | 'ratio';

/**
 * The limits for one size of unit.
 *
 * @dutch trechtergrenzen
 */
export interface FunnelLimits {
  /** Denominator of the share, or number expected. */
  readonly size: number;
  /** Below this a unit is lower than chance allows; at least 0. */
  readonly lower: number;
  /** Above this a unit is higher than chance allows; a share at most 1. */
  readonly upper: number;
  /** Share of units at the target that lie between the limits. */
  readonly level: number;
}

/**
 * What funnel limits are made of.
 *
 * @dutch keuzes voor de trechtergrenzen
 */
export interface FunnelOptions {
  /** What is plotted, `share` unless told. */
  readonly kind?: FunnelKind;
  /** Share between the limits, 0.95 unless told; 0.998 is the usual outer line. */
  readonly level?: number;
  /** Over-dispersion φ, 1 unless told: the limits lie √φ times as far from the target. See `dispersionOf`. */
  readonly dispersion?: number;
}

/**
 * The exact funnel limits around a target for each size of unit, interpolated between whole counts so that the curves
 * are smooth: (r − α) / size, with r the first count whose chance to stay at or below it exceeds p, and α the part of
 * the last step that is too much. A size of 0, one that is no number, or one too small for a finite limit is left out.
 *
 * @dutch trechtergrenzen
 * @param target a share between 0 and 1, or a ratio above 0 (1 is as expected)
 * @throws {JeugdError} `metrics/invalid-funnel` when the target is no such value or the dispersion is below 1
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const [small, large] = funnelLimits(0.3, [20, 500]);
 * small.lower.toFixed(3); // '0.081'
 * small.upper.toFixed(3); // '0.487'
 * large.upper.toFixed(3); // '0.340'
 * funnelLimits(1, [10], { kind: 'ratio' })[0].upper.toFixed(3); // '1.616'
 */
export function funnelLimits(
  target: number,
  sizes: Iterable<number>,
  options: FunnelOptions = {},
): FunnelLimits[] {
  const { kind = 'share', dispersion = 1 } = options;
  const level = checkedLevel(options.level ?? usualLevel);
  checkTarget(target, kind);
  if (!(dispersion >= 1 && Number.isFinite(dispersion))) {
    throw new JeugdError('metrics/invalid-funnel', invalidFunnelTexts);
  }
  const tail = (1 - level) / 2;
  const most = kind === 'share' ? 1 : Number.POSITIVE_INFINITY;
  const widened = (limit: number) =>
    Math.min(most, Math.max(0, target + (limit - target) * Math.sqrt(dispersion)));
  return [...sizes]
    .filter((size) => size > 0 && Number.isFinite(size))
    .map((size) => ({
      size,
      lower: widened(interpolated(tail, target, size, kind)),
      upper: widened(interpolated(1 - tail, target, size, kind)),
      level,
    }))
    .filter(({ lower, upper }) => Number.isFinite(lower) && Number.isFinite(upper));
}

/** Throws `metrics/invalid-funnel` unless the target is a share between 0 and 1, or a ratio above 0. */
export function checkTarget(target: number, kind: FunnelKind): void {
  const most = kind === 'share' ? 1 : Number.POSITIVE_INFINITY;
  if (!(target > 0 && target < most)) throw new JeugdError('metrics/invalid-funnel', invalidFunnelTexts);
}

/** The limit below which a share `p` of the units lies. */
function interpolated(p: number, target: number, size: number, kind: FunnelKind): number {
  const upTo = (count: number) =>
    kind === 'share' ? binomialUpTo(count, size, target) : poissonUpTo(count, target * size);
  const most = kind === 'share' ? size : gammaQuantile(p, target * size + 1) * 2 + 40;
  let above = Math.ceil(most);
  let below = -1;
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (upTo(middle) > p) above = middle;
    else below = middle;
  }
  const reached = upTo(above);
  return (above - (reached - p) / (reached - upTo(above - 1))) / size;
}
