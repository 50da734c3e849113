import { describe, expect, it } from 'vitest';
import { logRank } from '../index.js';
import { comparison } from './compare.js';
import { goldenCases, tableOf } from './fixtures.js';

const { same, count } = comparison();

const cases = goldenCases.flatMap((golden) =>
  golden.logrank.map((expected) => ({
    name: `${golden.name}: ${expected.formula}, rho ${expected.rho}`,
    golden,
    expected,
  })),
);

/** `Surv(time, event) ~ sex + strata(ph.ecog)` in words. */
function termsOf(formula: string): { group: string; strata: string[] } {
  const [group = '', ...others] = (formula.split('~')[1] ?? '').split('+').map((term) => term.trim());
  return { group, strata: others.map((term) => term.replace('strata(', '').replace(')', '')) };
}

describe('the log-rank test gives the numbers of R', () => {
  it.each(cases)('$name', ({ golden, expected }) => {
    const { group, strata } = termsOf(expected.formula);
    const test = logRank(tableOf(golden, [group, ...strata]), { group, strata, rho: expected.rho });
    if (expected.chisq === null) {
      expect(test).toBeNull();
      return;
    }
    const names = expected.groups.map((name) => name.replace(`${group}=`, ''));
    const places = names.map((name) => test?.groups.findIndex((each) => each.group === name) ?? -1);
    same('chi-square', 'chi-square', test?.chiSquared, expected.chisq);
    same('degrees of freedom', 'estimate', test?.degreesOfFreedom, expected.df);
    same('p', 'p', test?.pValue, expected.p);
    places.forEach((place, i) => {
      same(`n of ${names[i]}`, 'estimate', test?.groups[place]?.n, expected.n[i]);
      same(`observed in ${names[i]}`, 'estimate', test?.groups[place]?.observed, expected.observed[i]);
      same(`expected in ${names[i]}`, 'estimate', test?.groups[place]?.expected, expected.expected[i]);
      places.forEach((other, j) => {
        same(`covariance ${i} ${j}`, 'estimate', test?.covariance[place]?.[other], expected.variance[i]?.[j]);
      });
    });
  });

  it('skips no number of the fixtures', () => expect(count()).toBe(223));
});
