/**
 * The result of `jeugd survival` for people.
 */
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

/** One line per group. */
function summaryLines(groups: readonly GroupResult[], request: SurvivalRequest, { say }: Context): string[] {
  const tau = groups.find(({ restrictedMean }) => restrictedMean !== null)?.restrictedMean?.tau;
  const columns: Column[] = [
    { title: say(words.group) },
    { title: say(words.rows), align: 'right' },
    { title: say(words.events), align: 'right' },
    { title: say(words.censored), align: 'right' },
    { title: say(words.median, intervalParams(request)), align: 'right' },
    { title: say(words.restrictedMean, { tau: tau ?? '–' }), align: 'right' },
  ];
  const rows = groups.map(({ group, n, events, censored, quantiles, restrictedMean }) => {
    const { value, lower, upper } = quantiles['0.5'];
    const median = value === null ? say(words.notReached) : `${short(value)} (${range(lower, upper)})`;
    const mean =
      restrictedMean === null
        ? '–'
        : `${short(restrictedMean.value)} (${short(restrictedMean.standardError)})`;
    return [nameOf(group, request, say), String(n), String(events), String(censored), median, mean];
  });
  return tableLines(columns, rows);
}

/** One line per group and time; with causes, a column per cause. */
function atLines(groups: readonly GroupResult[], request: SurvivalRequest, { say }: Context): string[] {
  const causes = Object.keys(groups[0]?.cumulativeIncidence ?? {});
  const columns: Column[] = [
    { title: say(words.group) },
    { title: say(words.time), align: 'right' },
    { title: say(words.atRisk), align: 'right' },
    { title: say(words.survival, intervalParams(request)), align: 'right' },
    ...causes.map(
      (cause): Column => ({
        title: say(words.causeAt, { ...intervalParams(request), cause }),
        align: 'right',
      }),
    ),
  ];
  const rows = groups.flatMap((group) =>
    group.at.map(({ time, atRisk, survival, lower, upper }) => [
      nameOf(group.group, request, say),
      String(time),
      String(atRisk),
      share(survival, lower, upper),
      ...causes.map((cause) => {
        const point = group.cumulativeIncidence?.[cause]?.find((each) => each.time === time);
        return share(point?.value ?? null, point?.lower ?? null, point?.upper ?? null);
      }),
    ]),
  );
  return tableLines(columns, rows);
}

function logRankLine(logRank: SurvivalResult['logRank'], { say }: Context): string {
  if (logRank === null) return say(words.noLogRank);
  const { chiSquared, degreesOfFreedom, pValue } = logRank;
  return say(words.logRank, { chiSquared: short(chiSquared), degreesOfFreedom, pValue: short(pValue) });
}

function nameOf(group: string, request: SurvivalRequest, say: Context['say']): string {
  return request.group === undefined ? say(words.all) : group;
}

function intervalParams({ level, confidenceType }: SurvivalRequest): { level: number; type: string } {
  return { level: Number((level * 100).toPrecision(6)), type: confidenceType };
}

function share(value: number | null, lower: number | null, upper: number | null): string {
  return value === null ? '–' : `${short(value)} (${range(lower, upper)})`;
}

function range(lower: number | null, upper: number | null): string {
  return `${short(lower)} – ${short(upper)}`;
}

/** Four figures that count, without needless zeros; a larger number whole, as a time of five digits is no rounder. */
function short(value: number | null): string {
  if (value === null) return '–';
  return String(Math.abs(value) >= 10_000 ? Math.round(value) : Number(value.toPrecision(4)));
}
