import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RiskRow, type RiskTable, riskTable, riskTableFromColumns } from '../risk-table/index.js';
import {
  aalenJohansen,
  grayTest,
  hazardAt,
  incidenceAt,
  incidenceQuantile,
  kaplanMeier,
  logRank,
  nelsonAalen,
  quantileOf,
  restrictedMean,
  restrictedMeanDifference,
  restrictedMeanRatio,
  strataOf,
  stratifiedMeanDifference,
  survivalAt,
} from './index.js';

const child = (time: number, cause: string | null, more: Partial<RiskRow> = {}): RiskRow => ({
  time,
  cause,
  labels: { programme: 'a' },
  ...more,
});

const bad: [string, RiskRow[]][] = [
  ['no rows', []],
  ['no events', [child(3, null), child(9, null)]],
  ['everyone censored on day 0', [child(0, null), child(0, null, { labels: { programme: 'b' } })]],
  ['everyone gone on day 0', [child(0, 'home'), child(0, 'other', { labels: { programme: 'b' } })]],
  ['negative times', [child(-1, 'home'), child(-5, null)]],
  ['times that are no numbers', [child(Number.NaN, 'home'), child(Number.POSITIVE_INFINITY, null)]],
  ['times far in the future', [child(1e9, 'home'), child(1e15, null)]],
  ['one child', [child(7, 'home')]],
  ['one child that is still there', [child(7, null)]],
  ['a group with none', [child(2, 'home'), child(3, null, { labels: { programme: 'b' }, weight: 0 })]],
  ['a million ties', [child(5, 'home', { weight: 600_000 }), child(5, null, { weight: 400_000 })]],
  [
    'a million ties in two groups',
    [
      child(5, 'home', { weight: 500_000 }),
      child(5, 'home', { weight: 500_000, labels: { programme: 'b' } }),
    ],
  ],
  ['a risk set that empties before others enter', [child(1, 'home'), child(9, 'home', { entry: 5 })]],
];

/** All that can be asked of a table. */
function everythingOf(table: RiskTable): unknown[] {
  const curves = [undefined, ...strataOf(table, ['programme'])].flatMap((where) => {
    const selection = where === undefined ? {} : { where };
    const curve = kaplanMeier(table, { ...selection, confidenceType: 'log-log' });
    const hazard = nelsonAalen(table, selection);
    const incidences = aalenJohansen(table, { ...selection, causes: ['home', 'other'] });
    const means = [restrictedMean(curve, 0), restrictedMean(curve, 30)];
    const compared = means.map((mean) => [
      restrictedMeanDifference(mean, mean),
      restrictedMeanRatio(mean, mean),
    ]);
    const read = [0, 5, 1000].map((time) => [
      survivalAt(curve, time),
      hazardAt(hazard, time),
      incidences.map((incidence) => incidenceAt(incidence, time)),
    ]);
    const quantiles = incidences.map((incidence) => incidenceQuantile(incidence, 0.5));
    return [curve, hazard, incidences, means, compared, read, quantiles, quantileOf(curve, 0.5)];
  });
  const apart = strataOf(table, ['programme']).map((where) =>
    restrictedMean(kaplanMeier(table, { where }), 30),
  );
  const pairs = apart.map((mean, at) => [mean, apart[at + 1] ?? null] as const);
  const stratified = [stratifiedMeanDifference(pairs), stratifiedMeanDifference([])];
  const tests = [0, 0.5, 1].flatMap((rho) => [
    logRank(table, { group: 'programme', rho }),
    grayTest(table, { group: 'programme', rho, cause: 'home' }),
    grayTest(table, { group: 'programme', rho, cause: 'home', strata: ['sex'] }),
  ]);
  return [curves, stratified, tests];
}

/** The numbers within that are not finite. */
function oddNumbersIn(value: unknown): number[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(oddNumbersIn) : [];
}

describe('every estimate gives finite numbers or null', () => {
  it.each(bad)('of %s', (_, rows) => {
    const { table } = riskTable(rows, { definition: 'test' });
    expect(oddNumbersIn(everythingOf(table))).toEqual([]);
  });

  it('of any rows', () => {
    const row = fc.record({
      time: fc.constantFrom(0, 0, 1, 2, 3, 1e-300, 1e300, -1, Number.NaN),
      cause: fc.constantFrom('home', 'other', null),
      entry: fc.constantFrom(0, 0, 0, 1, 2),
      weight: fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 1_000_000),
      labels: fc.record({ programme: fc.constantFrom('a', 'b', 'c'), sex: fc.constantFrom('f', 'm') }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { table } = riskTable(rows, { definition: 'test' });
        expect(oddNumbersIn(everythingOf(table))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('of a million ties exactly', () => {
    const [, ties = []] = bad.find(([name]) => name === 'a million ties') ?? [];
    const { table } = riskTable(ties, { definition: 'test' });
    expect(kaplanMeier(table).points[0]).toMatchObject({ atRisk: 1_000_000, events: 600_000, survival: 0.4 });
    expect(nelsonAalen(table).points[0]?.value).toBe(0.6);
  });

  it('of a million rows that tie as of one that counts for them', () => {
    const times = new Float64Array(1_000_000).fill(5);
    const causes = new Uint8Array(1_000_000).fill(1, 0, 600_000);
    const { table } = riskTableFromColumns({ times, causes, causeNames: ['home'] }, { definition: 'test' });
    const [point] = kaplanMeier(table).points;
    expect(point).toMatchObject({ atRisk: 1_000_000, events: 600_000, censored: 400_000, survival: 0.4 });
    expect(oddNumbersIn(everythingOf(table))).toEqual([]);
  });
});
