/** Parts of a figure that several metrics share. */
import type { Draft } from '../figures/draft.js';
import { meanOf } from '../statistics/mean.js';
import { shareOf } from '../statistics/share.js';

type Estimate = Pick<Draft, 'value' | 'interval' | 'reason' | 'n' | 'numerator' | 'denominator'>;

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
