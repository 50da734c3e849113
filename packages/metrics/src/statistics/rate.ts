/**
 * Rates: how many events per 1,000 days under observation, with the exact interval of Poisson (Garwood, 1936).
 *
 * The interval takes events as independent. Where one child has many (running away, restraints), the truth is less
 * sure than it says.
 */
import { JeugdError } from '@jeugd/core';
import { gammaQuantile } from './gamma.js';
import { checkedLevel, usualLevel } from './level.js';
import { invalidRateTexts } from './texts.js';

/**
 * A rate with its interval.
 *
 * @dutch aantal per duizend dagen
 */
export interface RateEstimate {
  /** Events per `per` units of time, 0 or more. */
  readonly value: number;
  /** Lower confidence limit; 0 without events. */
  readonly lower: number;
  /** Upper confidence limit. */
  readonly upper: number;
  /** Confidence level. */
  readonly level: number;
  /** To how many units of time the rate relates. */
  readonly per: number;
}

/**
 * A rate: events over the time in which they could happen, all persons together. `null` when that time is 0: not
 * estimable.
 *
 * @dutch aantal per duizend dagen
 * @param time days, or whatever unit the rate should be in
 * @param options `per`: units of time, 1000 unless told; `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-rate` when the events or the time are negative or endless, or `per` is not
 * above 0
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * rateOf(3, 2000)?.value; // 1.5
 * rateOf(3, 2000)?.lower.toFixed(4); // '0.3093'
 * rateOf(3, 2000)?.upper.toFixed(4); // '4.3836'
 * rateOf(0, 1000)?.upper.toFixed(4); // '3.6889'
 * rateOf(0, 0); // null
 * rateOf(-1, 100); // throws 'metrics/invalid-rate'
 */
export function rateOf(
  events: number,
  time: number,
  options: { readonly per?: number; readonly level?: number } = {},
): RateEstimate | null {
  const { per = 1000 } = options;
  const level = checkedLevel(options.level ?? usualLevel);
  if (
    ![events, time].every((count) => count >= 0 && Number.isFinite(count)) ||
    !(per > 0 && per < Infinity)
  ) {
    throw new JeugdError('metrics/invalid-rate', invalidRateTexts);
  }
  if (time === 0) return null;
  const { lower, upper } = poissonLimits(events, level);
  const scale = per / time;
  return { value: events * scale, lower: lower * scale, upper: upper * scale, level, per };
}

/** The exact limits of the number expected where `events` were counted. */
export function poissonLimits(events: number, level: number): { lower: number; upper: number } {
  const tail = (1 - level) / 2;
  return { lower: gammaQuantile(tail, events), upper: gammaQuantile(1 - tail, events + 1) };
}
