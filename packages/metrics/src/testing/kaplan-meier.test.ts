import { describe, expect, it } from 'vitest';
import { type ConfidenceType, kaplanMeier, quantileOf, restrictedMean, survivalAt } from '../index.js';
import { comparison } from './compare.js';
import { type GoldenGroup, type GoldenLimits, goldenCases, tableOf } from './fixtures.js';

const { same, count } = comparison();

const confidenceTypes: Record<string, ConfidenceType> = { log: 'log', loglog: 'log-log', plain: 'plain' };

/** `log_95` or `ci_log_95` in words. */
function optionsOf(name: string): { confidenceType: ConfidenceType; level: number } {
  const [type = '', level = ''] = name.replace('ci_', '').split('_');
  const confidenceType = confidenceTypes[type];
  if (confidenceType === undefined) throw new Error(`unknown transform in ${name}`);
  return { confidenceType, level: Number(level) / 100 };
}

/** `sex=1` as labels; `all` selects everything. */
function whereOf(group: string): Record<string, string> {
  const [label = '', value] = group.split('=');
  return value === undefined ? {} : { [label]: value };
}

const cases = goldenCases.flatMap((golden) =>
  golden.km.flatMap((km) =>
    km.groups.map((group) => ({ name: `${golden.name}: ${km.formula}, ${group.group}`, golden, km, group })),
  ),
);

function limitsIn(record: object): [string, GoldenLimits][] {
  return Object.entries(record).filter(([key]) => key.startsWith('ci_'));
}

describe('Kaplan-Meier gives the numbers of R', () => {
  it.each(cases)('$name', ({ golden, km, group }) => {
    const where = whereOf(group.group);
    const table = tableOf(golden, Object.keys(where));
    const start = km.start_time ?? 0;
    const curveWith = (options: object) => kaplanMeier(table, { where, start, ...options });
    const curve = curveWith({});

    expect(curve.points).toHaveLength(group.curve.time.length);
    if (golden.data['w'] === undefined) expect(curve.n).toBe(group.n);
    group.curve.time.forEach((time, i) => {
      const point = curve.points[i];
      same(`time ${i}`, 'estimate', point?.time, time);
      same(`at risk at ${time}`, 'estimate', point?.atRisk, group.curve.n_risk[i]);
      same(`events at ${time}`, 'estimate', point?.events, group.curve.n_event?.[i]);
      same(`censored at ${time}`, 'estimate', point?.censored, group.curve.n_censor?.[i]);
      same(`S(${time})`, 'estimate', point?.survival, group.curve.surv[i]);
      same(`error of S(${time})`, 'standard error', point?.standardError, group.curve.se_surv[i]);
      const relative = point?.standardError == null ? null : point.standardError / point.survival;
      same(`error of log S(${time})`, 'standard error', relative, group.curve.se_log_surv[i]);
    });
    for (const [name, limits] of limitsIn(group.curve)) {
      const { points } = curveWith(optionsOf(name));
      points.forEach(({ time, lower, upper }, i) => {
        same(`${name} lower at ${time}`, 'limit', lower, limits.lower[i]);
        same(`${name} upper at ${time}`, 'limit', upper, limits.upper[i]);
      });
    }
    for (const [name, expected] of Object.entries(group.quantiles)) {
      expected.prob.forEach((p, i) => {
        const quantile = quantileOf(curveWith(optionsOf(name)), p);
        same(`quantile ${p}`, 'estimate', quantile.value, expected.estimate[i]);
        same(`${name} lower of quantile ${p}`, 'estimate', quantile.lower, expected.lower[i]);
        same(`${name} upper of quantile ${p}`, 'estimate', quantile.upper, expected.upper[i]);
      });
    }
    for (const { tau, rmst, se } of group.rmst) {
      same(`mean to ${tau}`, 'estimate', restrictedMean(curve, tau)?.value, rmst);
      same(`error of mean to ${tau}`, 'standard error', restrictedMean(curve, tau)?.standardError, se);
    }
    compareAtTimes(group, curveWith);
  });

  it('skips no number of the fixtures', () => expect(count()).toBe(31_914));
});

function compareAtTimes(
  group: GoldenGroup,
  curveWith: (options: object) => ReturnType<typeof kaplanMeier>,
): void {
  const expected = group.at_times;
  const curve = curveWith({});
  expected.time.forEach((time, i) => {
    const at = survivalAt(curve, time);
    same(`at risk, asked at ${time}`, 'estimate', at.atRisk, expected.n_risk[i]);
    same(`S, asked at ${time}`, 'estimate', at.survival, expected.surv[i]);
    same(`error, asked at ${time}`, 'standard error', at.standardError, expected.se_surv[i]);
  });
  for (const [name, limits] of limitsIn(expected)) {
    const own = curveWith(optionsOf(name));
    expected.time.forEach((time, i) => {
      same(`${name} lower, asked at ${time}`, 'limit', survivalAt(own, time).lower, limits.lower[i]);
      same(`${name} upper, asked at ${time}`, 'limit', survivalAt(own, time).upper, limits.upper[i]);
    });
  }
}
