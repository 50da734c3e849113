/**
 * From columns to the result: one curve per group, and the test between them.
 */
import type { Locale } from '@jeugd/core';
import { fillText } from '@jeugd/core';
import {
  aalenJohansen,
  groupsOf,
  type IncidenceCurve,
  incidenceAt,
  kaplanMeier,
  type Labels,
  logRank,
  quantileOf,
  type RiskColumns,
  type RiskTable,
  restrictedMean,
  riskTableFromColumns,
  type SurvivalCurve,
  survivalAt,
} from '@jeugd/metrics';
import { numberOf } from '../options.js';
import { stratumLabel } from './columns.js';
import type { SurvivalRequest } from './request.js';
import type { GroupResult, IncidenceAtTime, SurvivalResult, Warning } from './result.js';
import { survivalWarningTexts } from './texts.js';

/** One group while it is worked on. */
interface Group {
  readonly name: string;
  readonly where: Labels;
  readonly curve: SurvivalCurve;
}

/** The result for these columns. `rejected` rows of the file never came as far as the columns. */
export function estimate(
  columns: RiskColumns,
  request: SurvivalRequest,
  { locale, rejected }: { readonly locale: Locale; readonly rejected: number },
): SurvivalResult {
  const definition = 'survival';
  const { table, excluded } = riskTableFromColumns(columns, { definition });
  const rows =
    columns.weights === undefined ? table : riskTableFromColumns(unweighted(columns), { definition }).table;
  const groups = groupsIn(table, request);
  const tau = request.tau ?? lastSharedTime(groups);
  const excludedRows = excluded.total + rejected;
  return {
    excluded: excludedRows,
    warnings: warningsOf(groups, { tau, excludedRows, locale }),
    groups: groups.map((group) => {
      const result = resultOf(group, tau, request);
      const n = kaplanMeier(rows, { where: group.where, start: request.start }).n;
      const isCause = request.cause !== undefined;
      return {
        ...result,
        n,
        ...(isCause && { cumulativeIncidence: incidencesOf(table, columns, group, request) }),
      };
    }),
    logRank: request.group === undefined ? null : logRankOf(table, request),
  };
}

/** The same rows, each counted once: `n` counts rows, whatever they weigh. */
function unweighted({ weights, times, ...rest }: RiskColumns): RiskColumns {
  const isUsable = (weight: number | undefined) =>
    weight !== undefined && weight >= 0 && weight < Number.POSITIVE_INFINITY;
  return {
    ...rest,
    times: Float64Array.from(times, (time, row) => (isUsable(weights?.[row]) ? time : Number.NaN)),
  };
}

function groupsIn(table: RiskTable, { group, start, level, confidenceType }: SurvivalRequest): Group[] {
  const options = { start, level, confidenceType };
  if (group === undefined) return [{ name: 'all', where: {}, curve: kaplanMeier(table, options) }];
  return inOrder(groupsOf(table, 'group')).map((name) => {
    const where = { group: name };
    return { name, where, curve: kaplanMeier(table, { ...options, where }) };
  });
}

/** Numbers in the order of numbers, words in code-unit order. */
function inOrder(names: readonly string[]): readonly string[] {
  const numbers = names.map(numberOf);
  if (numbers.includes(undefined)) return names;
  return [...names].sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
}

/** The last time that every group reaches: means up to it can be compared, and none is drawn on beyond its data. */
function lastSharedTime(groups: readonly Group[]): number | undefined {
  const lastTimes = groups.flatMap(({ curve }) => curve.points.at(-1)?.time ?? []);
  return lastTimes.length === 0 ? undefined : Math.min(...lastTimes);
}

function resultOf({ name, curve }: Group, tau: number | undefined, { at }: SurvivalRequest): GroupResult {
  const mean = tau === undefined ? null : restrictedMean(curve, tau);
  return {
    group: name,
    n: curve.n,
    events: curve.events,
    censored: curve.censored,
    quantiles: {
      '0.25': quantileOf(curve, 0.25),
      '0.5': quantileOf(curve, 0.5),
      '0.75': quantileOf(curve, 0.75),
    },
    restrictedMean: mean && { tau: mean.tau, value: mean.value, standardError: mean.standardError },
    at: at.map((time) => survivalAt(curve, time)),
    curve: curve.points.map(({ time, atRisk, survival, standardError, lower, upper, events, censored }) => {
      return { time, atRisk, survival, standardError, lower, upper, events, censored };
    }),
  };
}

/** Every cause of the table, also those that nobody in this group left for. */
function incidencesOf(
  table: RiskTable,
  { causeNames }: RiskColumns,
  { where }: Group,
  { start, level, at }: SurvivalRequest,
): Record<string, readonly IncidenceAtTime[]> {
  const curves = aalenJohansen(table, { where, start, level, causes: [...causeNames].sort() });
  return Object.fromEntries(curves.map((curve) => [curve.cause, incidencePoints(curve, at)]));
}

/** The times of the curve and those asked for, so that either can be looked up. */
function incidencePoints(curve: IncidenceCurve, at: readonly number[]): IncidenceAtTime[] {
  const ofCurve = curve.points.map(({ time, value, standardError, lower, upper }) => ({
    time,
    value,
    standardError,
    lower,
    upper,
  }));
  const times = new Set(ofCurve.map(({ time }) => time));
  const asked = [...new Set(at)]
    .filter((time) => !times.has(time))
    .map((time) => {
      const { value, standardError, lower, upper } = incidenceAt(curve, time);
      return { time, value, standardError, lower, upper };
    });
  return [...ofCurve, ...asked].sort((a, b) => a.time - b.time);
}

function logRankOf(table: RiskTable, { strata, rho, start }: SurvivalRequest): SurvivalResult['logRank'] {
  const test = logRank(table, {
    group: 'group',
    strata: strata.map((_, position) => stratumLabel(position)),
    rho,
    start,
  });
  return (
    test && { chiSquared: test.chiSquared, degreesOfFreedom: test.degreesOfFreedom, pValue: test.pValue }
  );
}

interface Remarkable {
  readonly tau: number | undefined;
  readonly excludedRows: number;
  readonly locale: Locale;
}

function warningsOf(groups: readonly Group[], { tau, excludedRows, locale }: Remarkable): Warning[] {
  const warnings: Warning[] = [];
  const warn = (
    code: keyof typeof survivalWarningTexts,
    params: Readonly<Record<string, string | number>> = {},
  ) => warnings.push({ code, message: fillText(survivalWarningTexts[code][locale], params) });
  const rows = groups.reduce((sum, { curve }) => sum + curve.n, 0);
  const events = groups.reduce((sum, { curve }) => sum + curve.events, 0);
  if (rows === 0) warn('no-rows');
  else if (events === 0) warn('no-events');
  if (excludedRows > 0) warn('rows-not-used', { count: excludedRows });
  if (groups.some(({ curve }) => curve.isFractional)) warn('fractional-weights');
  for (const { name, curve } of groups) {
    if (curve.emptiedAt !== null) warn('early-empty-risk-set', { group: name, time: curve.emptiedAt });
    if (tau !== undefined && restrictedMean(curve, tau)?.isExtrapolated)
      warn('mean-extrapolated', { group: name });
  }
  return warnings;
}
