/** Parts of a figure that several metrics share. */
import type { Draft } from '../figures/draft.js';
import { meanOf } from '../statistics/mean.js';
import { medianOf } from '../statistics/median.js';
import { poissonLimits, rateOf } from '../statistics/rate.js';
import { type RatioPart, ratioOfSums } from '../statistics/ratio-of-sums.js';
import { shareOf } from '../statistics/share.js';

type Estimate = Pick<Draft, 'value' | 'interval' | 'reason' | 'n' | 'numerator' | 'denominator' | 'events'>;
type Reason = NonNullable<Draft['reason']>;

/** A share with its Wilson interval; without cases no value, for the reason given. */
export function shareEstimate(
  numerator: number,
  denominator: number,
  level: number,
  reason: NonNullable<Draft['reason']> = 'no-cases',
): Estimate {
  const counts = { n: denominator, numerator, denominator };
  const share = shareOf(numerator, denominator, { level });
  if (share === null) return { ...counts, value: null, interval: null, reason };
  const { value, lower, upper } = share;
  return { ...counts, value, interval: { lower, upper, level, method: 'wilson' } };
}

/** A mean with its Student interval; of one value without interval, of none no value, for the reason given. */
export function meanEstimate(
  values: readonly number[],
  level: number,
  reason: NonNullable<Draft['reason']> = 'no-cases',
): Estimate {
  const { n, value, lower, upper } = meanOf(values, { level });
  if (value === null) return { n, value, interval: null, reason };
  const interval = lower === null ? null : ({ lower, upper, level, method: 'student-t' } as const);
  return { n, value, interval };
}

/** A median with the interval of its order; of no values none, for the reason given. */
export function medianEstimate(
  values: readonly number[],
  level: number,
  reason: Reason = 'no-cases',
): Estimate {
  const { n, value, lower, upper } = medianOf(values, { level });
  if (value === null) return { n, value, interval: null, reason };
  const interval = lower === null ? null : ({ lower, upper, level, method: 'order-statistics' } as const);
  return { n, value, interval };
}

/** Events over the time in which they could happen, with the exact interval; without time no value. */
export function rateEstimate(
  { events, time, n }: { readonly events: number; readonly time: number; readonly n: number },
  per: number,
  level: number,
  reason: Reason = 'no-cases',
): Estimate {
  const rate = rateOf(events, time, { per, level });
  if (rate === null) return { n, events, value: null, interval: null, reason };
  const { value, lower, upper } = rate;
  return { n, events, value, interval: { lower, upper, level, method: 'poisson-exact' } };
}

/** A number of events among cases, with the exact interval of what was to be expected; without cases no value. */
export function countEstimate(events: number, n: number, level: number): Estimate {
  if (n === 0) return { n, events, value: null, interval: null, reason: 'no-cases' };
  const { lower, upper } = poissonLimits(events, level);
  return { n, events, value: events, interval: { lower, upper, level, method: 'poisson-exact' } };
}

/**
 * A sum over a sum, such as nights away over nights: the cases, not the nights, are the units of its interval. A share
 * keeps its interval between 0 and 1; without anything to divide by no value, for the reason given.
 */
export function ratioEstimate(
  parts: readonly RatioPart[],
  { level, isShare, reason = 'no-cases' }: { level: number; isShare: boolean; reason?: Reason },
): Estimate {
  const n = parts.length;
  const ratio = ratioOfSums(parts, level);
  if (ratio === null) return { n, value: null, interval: null, reason };
  const { value, reach } = ratio;
  // Where no case differs from the others the formula would call it certain.
  if (reach === null || reach <= 1e-9 * value) return { n, value, interval: null };
  const lower = Math.max(0, value - reach);
  const upper = isShare ? Math.min(1, value + reach) : value + reach;
  return { n, value, interval: { lower, upper, level, method: 'ratio-of-sums' } };
}
