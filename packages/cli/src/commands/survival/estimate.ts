/**
 * From counted rows to the result: one curve per group, and the test between them.
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
  restrictedMean,
  type SurvivalCurve,
  survivalAt,
} from '@jeugd/metrics';
import { amount } from '../../texts/amounts.js';
import { numberOf } from '../options.js';
import type { Counted } from './counted.js';
import type { SurvivalRequest } from './request.js';
import type { GroupResult, IncidenceAtTime, SurvivalResult, Warning } from './result.js';
import { survivalWarningTexts } from './texts.js';

/** One group while it is worked on. */
interface Group {
  readonly name: string;
  readonly where: Labels;
  readonly curve: SurvivalCurve;
}

/** The result for what was counted. */
export function estimate(counted: Counted, request: SurvivalRequest, locale: Locale): SurvivalResult {
  const groups = groupsIn(counted, request);
  const tau = request.tau ?? lastSharedTime(groups);
  return {
    excluded: counted.excluded,
    warnings: warningsOf(groups, counted, { tau, locale }),
    groups: groups.map((group) => {
      const result = resultOf(group, tau, request);
      const n = kaplanMeier(counted.rows, { where: group.where, start: request.start }).n;
      const isCause = request.cause !== undefined;
      return {
        ...result,
        n,
        ...(isCause && { cumulativeIncidence: incidencesOf(counted, group, request) }),
      };
    }),
    logRank: counted.group === undefined ? null : logRankOf(counted, counted.group, request),
  };
}

function groupsIn({ table, group }: Counted, { start, level, confidenceType }: SurvivalRequest): Group[] {
  const options = { start, level, confidenceType };
  if (group === undefined) return [{ name: 'all', where: {}, curve: kaplanMeier(table, options) }];
  return inOrder(groupsOf(table, group)).map((name) => {
    const where = { [group]: name };
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
  { table, causes }: Counted,
  { where }: Group,
  { start, level, at }: SurvivalRequest,
): Record<string, readonly IncidenceAtTime[]> {
  const curves = aalenJohansen(table, { where, start, level, causes });
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

function logRankOf(
  { table, strata }: Counted,
  group: string,
  { rho, start }: SurvivalRequest,
): SurvivalResult['logRank'] {
  const test = logRank(table, { group, strata, rho, start });
  return (
    test && { chiSquared: test.chiSquared, degreesOfFreedom: test.degreesOfFreedom, pValue: test.pValue }
  );
}

interface Remarkable {
  readonly tau: number | undefined;
  readonly locale: Locale;
}

function warningsOf(
  groups: readonly Group[],
  { excluded, protection }: Counted,
  { tau, locale }: Remarkable,
): Warning[] {
  const warnings: Warning[] = [];
  const warn = (
    code: keyof typeof survivalWarningTexts,
    params: Readonly<Record<string, string | number>> = {},
  ) => warnings.push({ code, message: fillText(survivalWarningTexts[code][locale], params) });
  const rows = groups.reduce((sum, { curve }) => sum + curve.n, 0);
  const events = groups.reduce((sum, { curve }) => sum + curve.events, 0);
  if (rows === 0) warn('no-rows');
  else if (events === 0) warn('no-events');
  if (excluded > 0) warn('rows-not-used', { rows: amount('row', excluded, locale) });
  if (protection !== undefined) {
    const { minCell, cellsLeftOut, causesPooled, cutShort } = protection;
    warn('protected-table', {
      minCell,
      leftOut: amount('cell', cellsLeftOut, locale),
      causesPooled,
      cutShort,
    });
  }
  if (groups.some(({ curve }) => curve.isFractional)) warn('fractional-weights');
  for (const { name, curve } of groups) {
    if (curve.emptiedAt !== null) warn('early-empty-risk-set', { group: name, time: curve.emptiedAt });
    if (tau !== undefined && restrictedMean(curve, tau)?.isExtrapolated)
      warn('mean-extrapolated', { group: name });
  }
  return warnings;
}
