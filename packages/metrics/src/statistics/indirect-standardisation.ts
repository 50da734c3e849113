/**
 * Indirect standardisation: did a provider have as many events as its own mix of children would have had elsewhere?
 */
import { checkedLevel, usualLevel } from './level.js';
import { poissonLimits } from './rate.js';
import { type Stratum, strataByName } from './strata.js';

/**
 * Observed over expected. `null` is not estimable.
 *
 * @dutch gestandaardiseerde verhouding
 */
export interface StandardisedRatio {
  /** Events counted in strata that the reference has too. */
  readonly observed: number;
  /** Events there would have been at the rates of the reference. */
  readonly expected: number;
  /** Observed over expected: 1 is as expected; `null` when nothing was expected. */
  readonly value: number | null;
  /** Lower confidence limit; `null` when nothing was expected. */
  readonly lower: number | null;
  /** Upper confidence limit; `null` when nothing was expected. */
  readonly upper: number | null;
  /** Confidence level. */
  readonly level: number;
  /** How many (of `atRisk`) were left out, because the reference has nobody in their stratum. */
  readonly leftOut: number;
}

/**
 * Observed over expected events, the expected from the rates of a reference in each stratum. The limits are the exact
 * ones of Poisson and take the reference as known; for a share that is far from 0 they are too wide.
 *
 * Two such ratios may not be compared with each other: each answers for its own mix. What the strata do not tell
 * apart is not adjusted for.
 *
 * @dutch indirecte standaardisatie
 * @param options `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-stratum` when a count is negative, or events happened among nobody
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const own = [{ stratum: '0-11', events: 3, atRisk: 40 }, { stratum: '12-17', events: 9, atRisk: 60 }];
 * const country = [{ stratum: '0-11', events: 50, atRisk: 1000 }, { stratum: '12-17', events: 200, atRisk: 2000 }];
 * const ratio = indirectlyStandardised(own, country);
 * ratio.expected; // 8
 * ratio.value; // 1.5
 * ratio.lower?.toFixed(3); // '0.775'
 * ratio.upper?.toFixed(3); // '2.620'
 * indirectlyStandardised([], country).value; // null
 */
export function indirectlyStandardised(
  own: Iterable<Stratum>,
  reference: Iterable<Stratum>,
  options: { readonly level?: number } = {},
): StandardisedRatio {
  const level = checkedLevel(options.level ?? usualLevel);
  const references = strataByName(reference);
  let observed = 0;
  let expected = 0;
  let leftOut = 0;
  for (const [name, { events, atRisk }] of strataByName(own)) {
    const found = references.get(name);
    if (found === undefined || found.atRisk === 0) {
      leftOut += atRisk;
      continue;
    }
    observed += events;
    expected += (atRisk / found.atRisk) * found.events;
  }
  const counts = { observed, expected, level, leftOut };
  if (expected === 0) return { ...counts, value: null, lower: null, upper: null };
  const { lower, upper } = poissonLimits(observed, level);
  return { ...counts, value: observed / expected, lower: lower / expected, upper: upper / expected };
}
