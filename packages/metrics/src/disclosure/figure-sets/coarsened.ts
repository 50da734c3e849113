/** A figure that stands, without what beside its value tells of few. */
import type { CurvePoint, Figure, ShareWithin } from '../../figures/figure.js';

/** The figure with its curve less fine, and without small counts of those that left otherwise or not at all. */
export function coarsened(figure: Figure, isFew: (count: number) => boolean, minCell: number): Figure {
  const { censored, within, curve, ...rest } = figure;
  const others = (figure.n ?? 0) - (figure.events ?? 0) - (censored ?? 0);
  const showsCensored = censored !== undefined && !isFew(censored) && !isFew(others);
  return {
    ...rest,
    ...(showsCensored ? { censored } : {}),
    ...(within === undefined ? {} : { within: within.map((each) => withoutFew(each, figure.n ?? 0, isFew)) }),
    ...(curve === undefined ? {} : { curve: coarseCurve(curve, minCell) }),
  };
}

/** A share of so few that it tells of single children is not shown. */
function withoutFew(share: ShareWithin, n: number, isFew: (count: number) => boolean): ShareWithin {
  const about = Math.round((share.value ?? 0) * n);
  return isFew(about) || isFew(n - about)
    ? { time: share.time, value: null, lower: null, upper: null }
    : share;
}

/** The curve without counts, in steps at which at least `minCell` left for the cause and as many were at risk. */
function coarseCurve(curve: readonly CurvePoint[], minCell: number): readonly CurvePoint[] {
  if (curve.every(({ atRisk }) => atRisk === undefined)) return curve; // made less fine before
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
