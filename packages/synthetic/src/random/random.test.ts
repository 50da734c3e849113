import { describe, expect, it } from 'vitest';
import { randomStream } from './random.js';

const first = (count: number, random: () => number) => Array.from({ length: count }, random);

describe('a stream of chance', () => {
  it('gives the same numbers for the same seed and stream', () => {
    expect(first(50, randomStream(7, 3))).toEqual(first(50, randomStream(7, 3)));
  });

  it('gives other numbers for a neighbouring seed, a neighbouring stream, and a seed above 32 bits', () => {
    const streams = [
      randomStream(7, 3),
      randomStream(8, 3),
      randomStream(7, 4),
      randomStream(7 + 2 ** 32, 3),
    ];
    expect(new Set(streams.map((random) => random())).size).toBe(4);
  });

  it('stays from 0 up to 1, with the mean and spread of even chance', () => {
    const numbers = first(100_000, randomStream(1, 1));
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
    // Mean 1/2 and variance 1/12; the standard error of the mean is sqrt(1/12 / 100,000) = 0.0009.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.004);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
  });

  it('is even over the first numbers of neighbouring streams too', () => {
    const firsts = Array.from({ length: 20_000 }, (_, stream) => randomStream(42, stream)());
    const tenths = new Array<number>(10).fill(0);
    for (const number of firsts) tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    // 2,000 expected in each tenth, standard deviation sqrt(20,000 × 0.1 × 0.9) = 42.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(5 * 42);
  });
});
