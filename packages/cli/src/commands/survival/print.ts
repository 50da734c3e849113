/**
 * The result of `jeugd survival` for people.
 */
import type { Locale } from '@jeugd/core';
import { numberText } from '../../terminal/number-text.js';
import { type Column, tableLines } from '../../terminal/table.js';
import type { Context } from '../context.js';
import type { SurvivalRequest } from './request.js';
import type { GroupResult, SurvivalResult } from './result.js';
import { survivalWords as words } from './texts.js';

/** The lines to print. */
export function survivalText(result: SurvivalResult, request: SurvivalRequest, context: Context): string {
  const { groups, logRank } = result;
  const blocks = [summaryLines(groups, request, context)];
  if (request.at.length > 0) blocks.push(atLines(groups, request, context));
  if (request.group !== undefined) blocks.push([logRankLine(logRank, context)]);
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** An estimate, where there is one. */
interface Estimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One line per group. */
function summaryLines(
  groups: readonly GroupResult[],
  request: SurvivalRequest,
  { say, locale }: Context,
): string[] {
  const tau = groups.find(({ restrictedMean }) => restrictedMean !== null)?.restrictedMean?.tau;
  const columns: Column[] = [
    { title: say(words.group) },
    { title: say(words.rows), align: 'right' },
    { title: say(words.events), align: 'right' },
    { title: say(words.censored), align: 'right' },
    { title: say(words.median, intervalParams(request, locale)), align: 'right' },
    {
      title: say(words.restrictedMean, { tau: tau === undefined ? '–' : numberText(tau, locale) }),
      align: 'right',
    },
  ];
  const rows = groups.map(({ group, n, events, censored, quantiles, restrictedMean }) => {
    const half = quantiles['0.5'];
    const median = half.value === null ? say(words.notReached) : withLimits(half, locale);
    const mean =
      restrictedMean === null
        ? '–'
        : `${short(restrictedMean.value, locale)} (${short(restrictedMean.standardError, locale)})`;
    return [nameOf(group, request, say), String(n), String(events), String(censored), median, mean];
  });
  return tableLines(columns, rows);
}

/** One line per group and time; with causes, a column per cause. */
function atLines(
  groups: readonly GroupResult[],
  request: SurvivalRequest,
  { say, locale }: Context,
): string[] {
  const causes = Object.keys(groups[0]?.cumulativeIncidence ?? {});
  const columns: Column[] = [
    { title: say(words.group) },
    { title: say(words.time), align: 'right' },
    { title: say(words.atRisk), align: 'right' },
    { title: say(words.survival, intervalParams(request, locale)), align: 'right' },
    ...causes.map(
      (cause): Column => ({
        title: say(words.causeAt, { ...intervalParams(request, locale), cause }),
        align: 'right',
      }),
    ),
  ];
  const rows = groups.flatMap((group) =>
    group.at.map(({ time, atRisk, survival, lower, upper }) => [
      nameOf(group.group, request, say),
      numberText(time, locale),
      String(atRisk),
      withLimits({ value: survival, lower, upper }, locale),
      ...causes.map((cause) => {
        const point = group.cumulativeIncidence?.[cause]?.find((each) => each.time === time);
        return withLimits(point ?? { value: null, lower: null, upper: null }, locale);
      }),
    ]),
  );
  return tableLines(columns, rows);
}

function logRankLine(logRank: SurvivalResult['logRank'], { say, locale }: Context): string {
  if (logRank === null) return say(words.noLogRank);
  const { chiSquared, degreesOfFreedom, pValue } = logRank;
  return say(words.logRank, {
    chiSquared: short(chiSquared, locale),
    degreesOfFreedom,
    pValue: short(pValue, locale),
  });
}

function nameOf(group: string, request: SurvivalRequest, say: Context['say']): string {
  return request.group === undefined ? say(words.all) : group;
}

function intervalParams(
  { level, confidenceType }: SurvivalRequest,
  locale: Locale,
): { level: string; type: string } {
  return { level: numberText(Number((level * 100).toPrecision(6)), locale), type: confidenceType };
}

/** A number with its limits; where one is not reached, from or up to the other. */
function withLimits({ value, lower, upper }: Estimate, locale: Locale): string {
  const number = short(value, locale);
  if (value === null || (lower === null && upper === null)) return number;
  const [from, to] = [short(lower, locale), short(upper, locale)];
  if (upper === null) return `${number} (≥ ${from})`;
  return `${number} (${lower === null ? `≤ ${to}` : `${from} – ${to}`})`;
}

/** Four figures that count, without needless zeros; a larger number whole, as a time of five digits is no rounder. */
function short(value: number | null, locale: Locale): string {
  if (value === null) return '–';
  return numberText(Math.abs(value) >= 10_000 ? Math.round(value) : Number(value.toPrecision(4)), locale);
}
