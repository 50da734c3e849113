import { describe, expect, it } from 'vitest';
import { grayTest } from '../index.js';
import { comparison } from './compare.js';
import { goldenCases, tableOf } from './fixtures.js';

const { same, count } = comparison();

const cases = goldenCases.flatMap((golden) =>
  golden.gray.map((expected) => ({
    name: `${golden.name} by ${golden.causeGroup}: ${golden.causes[expected.cause - 1]}`,
    golden,
    expected,
  })),
);

describe("Gray's test gives the numbers of R", () => {
  it.each(cases)('$name', ({ golden, expected }) => {
    const group = golden.causeGroup;
    const cause = golden.causes[expected.cause - 1] ?? '';
    const test = grayTest(tableOf(golden, [group]), { group, cause });
    same('chi-square', 'chi-square', test?.chiSquared, expected.statistic);
    same('degrees of freedom', 'estimate', test?.degreesOfFreedom, expected.df);
    same('p', 'p', test?.pValue, expected.p);
  });

  it('skips no number of the fixtures', () => expect(count()).toBe(15));
});
