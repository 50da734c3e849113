import { describe, expect, it } from 'vitest';
import { between, daysOf, happens, oneOf, oneOfWeighted, wholeBetween } from './draw.js';
import { randomStream } from './random.js';

const draws = 50_000;

function drawn<Value>(draw: (random: () => number) => Value): Value[] {
  const random = randomStream(2024, 1);
  return Array.from({ length: draws }, () => draw(random));
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('drawing', () => {
  it('makes something happen as often as its probability says, never at 0 and always at 1', () => {
    const share = meanOf(drawn((random) => (happens(random, 0.3) ? 1 : 0)));
    expect(Math.abs(share - 0.3)).toBeLessThan(0.01); // five standard errors: sqrt(0.21 / 50,000) = 0.002
    expect(drawn((random) => happens(random, 0))).not.toContain(true);
    expect(drawn((random) => happens(random, 1))).not.toContain(false);
  });

  it('gives whole numbers with both ends in', () => {
    expect([...new Set(drawn((random) => wholeBetween(random, 3, 6)))].sort()).toEqual([3, 4, 5, 6]);
  });

  it('gives numbers from the first up to, not including, the last', () => {
    const numbers = drawn((random) => between(random, 12, 13));
    expect(numbers.every((number) => number >= 12 && number < 13)).toBe(true);
  });

  it('chooses evenly, or by weight; what weighs nothing never comes up', () => {
    expect(new Set(drawn((random) => oneOf(random, ['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
    const chosen = drawn((random) =>
      oneOfWeighted(random, [
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(Math.abs(chosen.filter((each) => each === 'often').length / draws - 0.75)).toBeLessThan(0.01);
    expect(chosen).not.toContain('never');
  });

  it.each([1, 3, 4])('lasts whole days with the mean and spread asked for (shape %i)', (shape) => {
    const days = drawn((random) => daysOf(random, { mean: 208, shape }));
    expect(days.every((each) => Number.isInteger(each) && each >= 1)).toBe(true);
    const deviation = 208 / Math.sqrt(shape); // of a gamma distribution
    expect(Math.abs(meanOf(days) - 208)).toBeLessThan((5 * deviation) / Math.sqrt(draws));
    const spread = Math.sqrt(meanOf(days.map((each) => (each - 208) ** 2)));
    expect(Math.abs(spread / deviation - 1)).toBeLessThan(0.05);
  });
});
