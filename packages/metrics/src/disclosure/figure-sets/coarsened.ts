/** A figure that stands, without what beside its value tells of few. */
import type { CurvePoint, Figure, ShareWithin } from '../../figures/figure.js';
import type { ShownDetails } from './shown-details.js';

/** The figure with its curve less fine, and of what stands beside its value only what may be shown. */
export function coarsened(figure: Figure, shown: ShownDetails, minCell: number): Figure {
  const { censored, within, curve, ...rest } = figure;
  return {
    ...rest,
    ...(censored !== undefined && shown.censored ? { censored } : {}),
    ...(within === undefined ? {} : { within: within.map((share) => shownOn(shown.days, share)) }),
    ...(curve === undefined ? {} : { curve: coarseCurve(curve, minCell, shown.days) }),
  };
}

function shownOn(days: readonly number[], share: ShareWithin): ShareWithin {
  return days.includes(share.time) ? share : { time: share.time, value: null, lower: null, upper: null };
}

/**
 * The curve without counts, in steps at which at least `minCell` left for the cause and as many were at risk. Days at
 * which the share is given are steps too: between those and the others none or at least `minCell` left.
 */
function coarseCurve(
  curve: readonly CurvePoint[],
  minCell: number,
  days: readonly number[],
): readonly CurvePoint[] {
  if (curve.every(({ atRisk }) => atRisk === undefined)) return curve; // made less fine before
  const steps: CurvePoint[] = [];
  for (const stretch of stretchesOf(curve, days)) {
    let events = 0;
    let later = stretch.isClosed ? eventsIn(stretch.points) : Number.POSITIVE_INFINITY;
    for (const { time, value, lower, upper, ...counts } of stretch.points) {
      events += counts.events ?? 0;
      later -= counts.events ?? 0;
      const isFewLater = later > 0 && later < minCell;
      if ((counts.atRisk ?? 0) < minCell || events < minCell || isFewLater) continue;
      steps.push({ time, value, lower, upper });
      events = 0;
    }
  }
  return steps;
}

/** The points up to each day, and those after the last. */
function stretchesOf(
  curve: readonly CurvePoint[],
  days: readonly number[],
): { readonly points: readonly CurvePoint[]; readonly isClosed: boolean }[] {
  const ends = [...days, Number.POSITIVE_INFINITY];
  return ends.map((end, position) => ({
    points: curve.filter(
      ({ time }) => time <= end && time > (ends[position - 1] ?? Number.NEGATIVE_INFINITY),
    ),
    isClosed: end !== Number.POSITIVE_INFINITY,
  }));
}

function eventsIn(points: readonly CurvePoint[]): number {
  return points.reduce((sum, { events = 0 }) => sum + events, 0);
}
