/**
 * 200 data sets drawn at random, with ties, exits at time 0, late entries, weights, strata and competing causes,
 * estimated by us and by the packages survival and cmprsk of R. On Debian: r-base-core r-cran-survival r-cran-cmprsk.
 */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  grayTest,
  kaplanMeier,
  logRank,
  nelsonAalen,
  quantileOf,
  type RiskTable,
  restrictedMean,
  riskTable,
  type SurvivalPoint,
} from '../index.js';
import script from './against-r.R?raw';
import { comparison, type Kind } from './compare.js';
import { type DataSet, dataSetsForR, drawDataSets, riskRowsOf } from './data-sets.js';

const interpreter = 'Rscript';
const check = 'cat(all(sapply(c("survival", "cmprsk"), requireNamespace, quietly = TRUE)))';
const isThere = run(check)?.trim() === 'TRUE';
const title = isThere
  ? 'what R makes of 200 drawn data sets'
  : 'what R makes of 200 drawn data sets (skipped: no Rscript with the packages survival and cmprsk)';

describe.skipIf(!isThere)(title, () => {
  it('is what we make of them', { timeout: 120_000 }, () => {
    const sets = drawDataSets(200);
    const theirs = numbersOf(run(dataSetsForR(sets) + script) ?? '');
    const { same, count } = comparison();
    sets.forEach((set, position) => {
      const ours = estimatesOf(set);
      const expected = theirs.get(position + 1) ?? [];
      expect([...ours.keys()].sort(), `set ${position + 1}`).toEqual(expected.map(({ what }) => what).sort());
      for (const { kind, what, value } of expected) {
        if (kind === 'refused') expect(ours.get(what), what).not.toBeNaN();
        else same(`set ${position + 1}: ${what}`, kind, ours.get(what), value);
      }
    });
    expect(count()).toBeGreaterThan(30_000);
  });
});

/** What Rscript prints, or `null` where it is not there or fails. */
function run(input: string): string | null {
  const { status, stdout } = spawnSync(interpreter, ['-'], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return status === 0 ? stdout : null;
}

interface Numbered {
  /** `refused` where R stops with an error and says nothing. */
  readonly kind: Kind | 'refused';
  readonly what: string;
  readonly value: number | null;
}

/** The lines of R: set, kind, what, value. */
function numbersOf(printed: string): Map<number, Numbered[]> {
  const numbers = new Map<number, Numbered[]>();
  for (const line of printed.trim().split('\n')) {
    const [set, kind, what = '', value] = line.split('\t');
    const found = numbers.get(Number(set)) ?? [];
    found.push({ kind: kind as Numbered['kind'], what, value: value === 'NA' ? null : Number(value) });
    numbers.set(Number(set), found);
  }
  return numbers;
}

type Estimates = Map<string, number | null>;

/** Our estimates, under the names that the script in R gives them. */
function estimatesOf(set: DataSet): Estimates {
  const { table } = riskTable(riskRowsOf(set), { definition: 'drawn' });
  const estimates: Estimates = new Map();
  addCurve(table, set, estimates);
  if (set.rows.some(({ code }) => code > 0)) addIncidences(table, set, estimates);
  if (!set.isFractional) addTests(table, set, estimates);
  return estimates;
}

function addCurve(
  table: RiskTable,
  { confidenceType, isFractional, isLate }: DataSet,
  into: Estimates,
): void {
  const curve = kaplanMeier(table, { confidenceType });
  const hazard = nelsonAalen(table);
  curve.points.forEach(({ time, atRisk, survival, standardError, lower, upper }, i) => {
    into.set(`at risk ${time}`, atRisk);
    into.set(`S ${time}`, survival);
    into.set(`H ${time}`, hazard.points[i]?.value ?? null);
    if (isFractional) return;
    into.set(`error of S ${time}`, standardError);
    into.set(`error of H ${time}`, hazard.points[i]?.standardError ?? null);
    into.set(`lower S ${time}`, lower);
    into.set(`upper S ${time}`, upper);
  });
  for (const p of [0.25, 0.5, 0.75]) {
    const quantile = quantileOf(curve, p);
    into.set(`quantile ${p}`, quantile.value);
    if (isFractional) continue;
    if (falls(curve.points, 'lower')) into.set(`lower quantile ${p}`, quantile.lower);
    if (falls(curve.points, 'upper')) into.set(`upper quantile ${p}`, quantile.upper);
  }
  if (isFractional || isLate || (curve.points[0]?.time ?? 0) > 10) return;
  const mean = restrictedMean(curve, 10);
  into.set('mean to 10', mean?.value ?? null);
  into.set('error of mean to 10', mean?.standardError ?? null);
}

/** Whether a limit never rises again. */
function falls(points: readonly SurvivalPoint[], column: 'lower' | 'upper'): boolean {
  const limits = points.map((point) => point[column]).filter((limit) => limit !== null);
  return limits.every((limit, i) => i === 0 || limit - (limits[i - 1] ?? 0) < 1e-9);
}

function addIncidences(table: RiskTable, { isFractional, isLate }: DataSet, into: Estimates): void {
  for (const { cause, points } of aalenJohansen(table, { causes: ['home', 'other'] })) {
    for (const { time, value, standardError, lower, upper } of points) {
      into.set(`${cause} ${time}`, value);
      if (isFractional || isLate) continue;
      into.set(`error of ${cause} ${time}`, standardError);
      into.set(`lower ${cause} ${time}`, lower);
      into.set(`upper ${cause} ${time}`, upper);
    }
  }
}

function addTests(table: RiskTable, { rho, isLate }: DataSet, into: Estimates): void {
  if (isLate && kaplanMeier(table).points.some(({ events }) => events > 3)) return; // R would take for ever
  for (const [where, strata] of [
    ['', []],
    [' in strata', ['stratum']],
  ] as const) {
    const test = logRank(table, { group: 'group', strata, rho: isLate ? 0 : rho });
    into.set(`log-rank${where}`, test?.chiSquared ?? null);
    if (isLate) continue;
    into.set(`p of log-rank${where}`, test?.pValue ?? null);
    for (const [code, cause] of ['home', 'other'].entries()) {
      const gray = grayTest(table, { group: 'group', strata, cause, rho });
      into.set(`Gray${where} ${code + 1}`, gray?.chiSquared ?? null);
      into.set(`p of Gray${where} ${code + 1}`, gray?.pValue ?? null);
    }
  }
}
