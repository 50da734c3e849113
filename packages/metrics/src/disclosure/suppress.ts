/**
 * Disclosure control of single figures: one that is about too few children is left out.
 *
 * Primary suppression only: each figure is judged by itself. Whether a suppressed figure could be worked out from the
 * others, or from an earlier release, is not checked.
 */
import type { Settings } from '../cohorts/options.js';
import type { CurvePoint, Figure, ShareWithin } from '../figures/figure.js';
import { type FigureWarning, warning } from '../figures/warnings.js';

/**
 * The figure as it may be shown. It is suppressed when it is about 1 to `minCell − 1` children, or when so many had the
 * event, or so many did not; value, interval, counts and curve are then gone. None at all is not a small number.
 *
 * Of a figure that stands, smaller counts of children beside the value are left out and its curve is made less fine.
 * Counts of what could not be used stay: they tell of records, not of what became of a child.
 */
export function suppressed(
  figure: Figure,
  children: number,
  { minCell, locale }: Pick<Settings, 'minCell' | 'locale'>,
): Figure {
  const isSmall = (count: number) => count > 0 && count < minCell;
  if (minCell <= 1) return figure;
  if ([children, ...tellingCounts(figure)].some(isSmall)) return withoutNumbers(figure);
  return coarsened(figure, isSmall, { minCell, locale });
}

/** The counts by which a figure tells of single children. */
function tellingCounts({ n: cases, value, unit, numerator, denominator, events }: Figure): number[] {
  const n = cases ?? 0;
  const counts = [n];
  if (numerator !== undefined && denominator !== undefined) counts.push(numerator, denominator - numerator);
  if (events !== undefined) counts.push(events, n - events);
  if (unit === 'proportion') counts.push(Math.round((value ?? 0) * n)); // of a curve: by the day of the value
  return counts;
}

function withoutNumbers(figure: Figure): Figure {
  const { metric, version, by, params, unit, cohort, window, asOf } = figure;
  return {
    metric,
    version,
    by,
    params,
    value: null,
    unit,
    reason: 'suppressed',
    interval: null,
    n: null,
    excluded: null,
    cohort,
    window,
    asOf,
    warnings: figure.warnings.filter((each) => each.params === undefined),
    suppressed: true,
  };
}

function coarsened(
  figure: Figure,
  isSmall: (count: number) => boolean,
  { minCell, locale }: Pick<Settings, 'minCell' | 'locale'>,
): Figure {
  const { censored, within, curve, ...rest } = figure;
  const others = (figure.n ?? 0) - (figure.events ?? 0) - (censored ?? 0);
  const showsCensored = censored !== undefined && !isSmall(censored) && !isSmall(others);
  return {
    ...rest,
    warnings: figure.warnings.map((each) => withoutSmallCount(each, isSmall, { minCell, locale })),
    ...(showsCensored ? { censored } : {}),
    ...(within === undefined
      ? {}
      : { within: within.map((each) => withoutFew(each, figure.n ?? 0, isSmall)) }),
    ...(curve === undefined ? {} : { curve: coarseCurve(curve, minCell) }),
  };
}

/** `< 10` in place of the few that are still in care. */
function withoutSmallCount(
  each: FigureWarning,
  isSmall: (count: number) => boolean,
  { minCell, locale }: Pick<Settings, 'minCell' | 'locale'>,
): FigureWarning {
  const count = each.params?.['count'];
  const tells = each.code === 'still-open' && typeof count === 'number' && isSmall(count);
  return tells ? warning(each.code, locale, { count: `< ${minCell}` }) : each;
}

/** A share of so few that it tells of single children is not shown. */
function withoutFew(share: ShareWithin, n: number, isSmall: (count: number) => boolean): ShareWithin {
  const about = Math.round((share.value ?? 0) * n);
  return isSmall(about) || isSmall(n - about)
    ? { time: share.time, value: null, lower: null, upper: null }
    : share;
}

/** The curve without counts, in steps at which at least `minCell` left for the cause and as many were at risk. */
function coarseCurve(curve: readonly CurvePoint[], minCell: number): CurvePoint[] {
  const steps: CurvePoint[] = [];
  let events = 0;
  for (const { time, value, lower, upper, ...counts } of curve) {
    events += counts.events ?? 0;
    if ((counts.atRisk ?? 0) < minCell || events < minCell) continue;
    steps.push({ time, value, lower, upper });
    events = 0;
  }
  return steps;
}
