/** Drawing: from a source of chance to a choice, a number of days, an age. */
import type { Random } from './random.js';

/** Whether something happens that has this probability. */
export function happens(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A number between two, evenly; `from` can come up, `until` cannot. */
export function between(random: Random, from: number, until: number): number {
  return from + (until - from) * random();
}

/** A whole number between two, evenly; both can come up. */
export function wholeBetween(random: Random, first: number, last: number): number {
  return first + Math.floor(random() * (last - first + 1));
}

/** One of the options, evenly. */
export function oneOf<Option>(random: Random, options: readonly [Option, ...Option[]]): Option {
  return options[Math.floor(random() * options.length)] ?? options[0];
}

/** Options with how often each comes up, in parts of their sum. */
export type Weighted<Option> = readonly [WeightedOption<Option>, ...WeightedOption<Option>[]];

type WeightedOption<Option> = readonly [option: Option, weight: number];

/** One of the options, as often as its weight says. */
export function oneOfWeighted<Option>(random: Random, options: Weighted<Option>): Option {
  let left = random() * options.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [option, weight] of options) {
    left -= weight;
    if (left < 0) return option;
  }
  return options[0][0];
}

/** How long something lasts. */
export interface Duration {
  /** Mean, in days. */
  readonly mean: number;
  /** 1 = most are short and a few very long; the higher, the more alike. Spread (deviation / mean) is 1 / √shape. */
  readonly shape: number;
}

/**
 * A number of whole days, at least 1, from a gamma distribution: the usual shape of a length of stay, with a long tail
 * to the right. With a whole `shape` it is the sum of that many exponential times.
 */
export function daysOf(random: Random, { mean, shape }: Duration): number {
  let product = 1;
  for (let step = 0; step < shape; step += 1) product *= 1 - random();
  return Math.max(1, Math.round((-Math.log(product) * mean) / shape));
}
