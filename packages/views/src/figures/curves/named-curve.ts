/** Curves with a name, and how they are drawn. */
import type { Figure, IncidenceCurve, SurvivalCurve } from '@jeugd/metrics';

/**
 * A survival curve or cumulative incidence of one group.
 *
 * @dutch curve van een groep
 */
export interface NamedCurve<Curve extends SurvivalCurve | IncidenceCurve> {
  /** What the group is called. */
  readonly name: string;
  /** Its curve; `null` when it is hidden, because it is about too few children. */
  readonly curve: Curve | null;
}

/** One step of a curve, of either kind. */
export interface DrawnStep {
  readonly time: number;
  /** Share at this time and up to the next. */
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Who could still leave; `null` where that is hidden. */
  readonly atRisk: number | null;
}

/** A curve of either kind, as it is drawn. */
export interface DrawnCurve {
  readonly name: string;
  /** Its steps; empty when it is hidden or nobody was followed. */
  readonly steps: readonly DrawnStep[];
  /** Where it begins, and at which share. */
  readonly start: number;
  readonly begin: 0 | 1;
  /** Rows it rests on; `null` where that is hidden. */
  readonly n: number | null;
  readonly level: number;
  readonly isHidden: boolean;
  /** Why there are no steps, in words, where the source says so. */
  readonly reason?: string;
}

/** A survival curve as it is drawn. */
export function drawnSurvival({ name, curve }: NamedCurve<SurvivalCurve>): DrawnCurve {
  if (curve === null) return hiddenCurve(name, 1);
  const { start, n, level } = curve;
  const steps = curve.points.map(({ time, survival, lower, upper, atRisk }) => {
    return { time, value: survival, lower, upper, atRisk };
  });
  return { name, steps, start, begin: 1, n, level, isHidden: false };
}

/** A cumulative incidence as it is drawn. */
export function drawnIncidence({ name, curve }: NamedCurve<IncidenceCurve>): DrawnCurve {
  if (curve === null) return hiddenCurve(name, 0);
  const { start, n, level } = curve;
  const steps = curve.points.map(({ time, value, lower, upper, atRisk }) => {
    return { time, value, lower, upper, atRisk };
  });
  return { name, steps, start, begin: 0, n, level, isHidden: false };
}

/** The curve behind a figure as it is drawn. Disclosure control may have taken its counts away. */
export function drawnFigure(figure: Figure, name: string, reason: string | undefined): DrawnCurve {
  const { curve = [], n, interval, suppressed } = figure;
  if (suppressed) return hiddenCurve(name, 0);
  const steps = curve.map(({ time, value, lower, upper, atRisk = null }) => {
    return { time, value, lower, upper, atRisk };
  });
  const known = {
    name,
    steps,
    start: 0,
    begin: 0,
    n,
    level: interval?.level ?? 0.95,
    isHidden: false,
  } as const;
  return reason === undefined ? known : { ...known, reason };
}

function hiddenCurve(name: string, begin: 0 | 1): DrawnCurve {
  return { name, steps: [], start: 0, begin, n: null, level: 0.95, isHidden: true };
}
