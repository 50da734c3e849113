/**
 * Direct standardisation: what rate a group would have with the mix of a standard population. Unlike indirect ratios,
 * rates standardised to the same population may be compared with each other.
 */
import { JeugdError } from '@jeugd/core';
import { gammaQuantile } from './gamma.js';
import { checkedLevel, usualLevel } from './level.js';
import { type Stratum, strataByName } from './strata.js';
import { invalidRateTexts, invalidStratumTexts } from './texts.js';

/**
 * How much of the standard population is in a stratum.
 *
 * @dutch standaardbevolking
 */
export interface StandardWeight {
  /** Which stratum. */
  readonly stratum: string;
  /** Its children, or its share: only the proportions matter. */
  readonly weight: number;
}

/**
 * A directly standardised rate. `null` is not estimable.
 *
 * @dutch gestandaardiseerd aantal
 */
export interface StandardisedRate {
  /** Events per `per` at risk; `null` when a stratum of the standard has nobody here. */
  readonly value: number | null;
  /** Standard error; `null` likewise. */
  readonly standardError: number | null;
  /** Lower confidence limit; `null` likewise. */
  readonly lower: number | null;
  /** Upper confidence limit; `null` likewise. */
  readonly upper: number | null;
  /** Confidence level. */
  readonly level: number;
  /** To how many at risk the rate relates. */
  readonly per: number;
  /** Strata of the standard in which nobody is here, so that no rate is known. */
  readonly missing: number;
  /** How many (of `atRisk`) were left out, because the standard has no such stratum. */
  readonly leftOut: number;
}

/**
 * The rates of the strata, averaged with the weights of the standard: Σ w · events / atRisk, w adding up to 1. The
 * limits are those of Fay and Feuer (Statistics in Medicine 16, 1997, p. 791–801): gamma, exact with one stratum and
 * not too narrow with few events.
 *
 * @dutch directe standaardisatie
 * @param options `per`: 1000 unless told; `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-stratum` when a count or weight is negative, or events happened among nobody
 * @throws {JeugdError} `metrics/invalid-rate` when `per` is not above 0
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const own = [{ stratum: '0-11', events: 2, atRisk: 100 }, { stratum: '12-17', events: 30, atRisk: 500 }];
 * const country = [{ stratum: '0-11', weight: 0.6 }, { stratum: '12-17', weight: 0.4 }];
 * const rate = directlyStandardised(own, country);
 * rate.value?.toFixed(1); // '36.0'
 * rate.lower?.toFixed(1); // '19.8'
 * rate.upper?.toFixed(1); // '66.8'
 * directlyStandardised(own.slice(1), country).missing; // 1
 * directlyStandardised(own.slice(1), country).value; // null
 */
export function directlyStandardised(
  own: Iterable<Stratum>,
  standard: Iterable<StandardWeight>,
  options: { readonly per?: number; readonly level?: number } = {},
): StandardisedRate {
  const { per = 1000 } = options;
  const level = checkedLevel(options.level ?? usualLevel);
  if (!(per > 0 && Number.isFinite(per))) throw new JeugdError('metrics/invalid-rate', invalidRateTexts);
  const strata = strataByName(own);
  const weights = weightsOf(standard);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const leftOut = [...strata]
    .filter(([name]) => !weights.has(name))
    .reduce((sum, [, { atRisk }]) => sum + atRisk, 0);
  let missing = 0;
  let rate = 0;
  let variance = 0;
  let largest = 0; // what one more event would add where it counts for most
  for (const [name, weight] of weights) {
    const { events, atRisk } = strata.get(name) ?? { events: 0, atRisk: 0 };
    if (atRisk === 0) {
      missing += 1;
      continue;
    }
    const each = weight / total / atRisk;
    rate += each * events;
    variance += each ** 2 * events;
    largest = Math.max(largest, each);
  }
  const basis = { level, per, missing, leftOut };
  if (missing > 0 || weights.size === 0) {
    return { ...basis, value: null, standardError: null, lower: null, upper: null };
  }
  return {
    ...basis,
    value: rate * per,
    standardError: Math.sqrt(variance) * per,
    ...gammaLimits(rate, variance, largest, level, per),
  };
}

/** The weights by stratum; a stratum of weight 0 has no part. */
function weightsOf(standard: Iterable<StandardWeight>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { stratum, weight } of standard) {
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new JeugdError('metrics/invalid-stratum', invalidStratumTexts);
    }
    if (weight > 0) weights.set(stratum, (weights.get(stratum) ?? 0) + weight);
  }
  return weights;
}

/** Limits from gamma distributions with the mean and variance of the rate, the upper one with an event more. */
function gammaLimits(
  rate: number,
  variance: number,
  largest: number,
  level: number,
  per: number,
): { lower: number; upper: number } {
  const tail = (1 - level) / 2;
  const more = rate + largest;
  const moreVariance = variance + largest ** 2;
  return {
    lower: rate === 0 ? 0 : (variance / rate) * gammaQuantile(tail, rate ** 2 / variance) * per,
    upper: (moreVariance / more) * gammaQuantile(1 - tail, more ** 2 / moreVariance) * per,
  };
}
