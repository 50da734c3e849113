/** The funnel: its target, how much it was widened, and where each unit lies. */
import type { Locale } from '@jeugd/core';
import {
  dispersionNote,
  dispersionOf,
  type FunnelKind,
  type FunnelLimits,
  funnelLimits,
} from '@jeugd/metrics';
import type { FunnelPoint } from './funnel-units.js';

/** Where a unit lies; `hidden` and `unknown` have no place in the plot. */
export type FunnelPlace = 'inside' | 'outside95' | 'outside998' | 'hidden' | 'unknown';

/** A unit with its place. */
export interface PlacedUnit {
  readonly name: string;
  readonly value: number;
  readonly size: number;
  readonly place: FunnelPlace;
  /** The limits of 95 % at its size. */
  readonly limits: FunnelLimits | undefined;
}

/** A funnel with its units. */
export interface Funnel {
  readonly kind: FunnelKind;
  readonly target: number;
  /** Whether there is a target to draw a funnel around. */
  readonly isDrawn: boolean;
  /** By what the limits were widened. */
  readonly dispersion: number;
  /** What to say about that. */
  readonly note: string | null;
  readonly units: readonly PlacedUnit[];
}

/** The limits that are drawn: the usual one, and the outer one. */
export const innerLevel = 0.95;
export const outerLevel = 0.998;

/** What may be told about a funnel. */
interface FunnelChoices {
  readonly target?: number;
  readonly dispersion?: number;
  readonly locale: Locale;
}

/** The funnel around a target, or around all units together. Throws `metrics/invalid-funnel`. */
export function funnelOf(
  units: readonly Required<FunnelPoint>[],
  kind: FunnelKind,
  { target: told, dispersion: given, locale }: FunnelChoices,
): Funnel {
  const known = units.filter(isKnown);
  const target = told ?? pooledTarget(known, kind);
  const isDrawn = told !== undefined || (target > 0 && (kind === 'ratio' || target < 1));
  const spread = isDrawn ? dispersionOf(known, target, { kind }) : undefined;
  const dispersion = given ?? spread?.dispersion ?? 1;
  const limitsAt = (size: number, level: number) =>
    isDrawn ? funnelLimits(target, [size], { kind, dispersion, level })[0] : undefined;
  return {
    kind,
    target,
    isDrawn,
    dispersion,
    note: spread === undefined ? null : dispersionNote({ ...spread, dispersion }, locale),
    units: units.map((unit): PlacedUnit => {
      const { name, suppressed } = unit;
      if (!isKnown(unit)) {
        return { name, value: 0, size: 0, place: suppressed ? 'hidden' : 'unknown', limits: undefined };
      }
      const { value, size } = unit;
      const limits = limitsAt(size, innerLevel);
      const isBeyond = (each: FunnelLimits | undefined) =>
        each !== undefined && (value < each.lower || value > each.upper);
      const outside = isBeyond(limitsAt(size, outerLevel)) ? 'outside998' : 'outside95';
      return { name, value, size, place: isBeyond(limits) ? outside : 'inside', limits };
    }),
  };
}

interface KnownPoint extends Required<FunnelPoint> {
  readonly value: number;
  readonly size: number;
}

function isKnown(unit: Required<FunnelPoint>): unit is KnownPoint {
  return !unit.suppressed && unit.value !== null && unit.size !== null && unit.size > 0;
}

/** All units together: their shares weighed by their sizes; 0 without units. */
function pooledTarget(units: readonly KnownPoint[], kind: FunnelKind): number {
  if (kind === 'ratio') return 1;
  const size = units.reduce((sum, unit) => sum + unit.size, 0);
  return size === 0 ? 0 : units.reduce((sum, unit) => sum + unit.value * unit.size, 0) / size;
}
