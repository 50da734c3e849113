/**
 * Over-dispersion: units that differ from a target by more than chance, because their children differ in what nobody
 * recorded. Funnel limits that ignore it call almost every large unit an outlier.
 */
import { fillText, JeugdError, type Locale } from '@jeugd/core';
import { chiSquareUpperTail } from './chi-square.js';
import { checkTarget, type FunnelKind } from './funnel.js';
import { dispersionTexts, invalidFunnelTexts } from './texts.js';

/**
 * One unit of a funnel plot.
 *
 * @dutch eenheid in een trechtergrafiek
 */
export interface FunnelUnit {
  /** Its share, or observed over expected. */
  readonly value: number;
  /** Denominator of its share, or the number expected. */
  readonly size: number;
}

/**
 * How much more units differ than by chance. `null` is not estimable.
 *
 * @dutch overdispersie
 */
export interface Dispersion {
  /** Units used. */
  readonly units: number;
  /** φ: the mean of the squared standardised distances, winsorised; 1 is chance alone; `null` without units. */
  readonly phi: number | null;
  /** The chance of a φ this large by chance alone; `null` without units. */
  readonly pValue: number | null;
  /** What to widen funnel limits by: φ where it is above 1 and its chance below 0.05, else 1. */
  readonly dispersion: number;
}

/**
 * The over-dispersion of units around a target (Spiegelhalter, 2005): the mean of z² with z = (value − target) /
 * standard error by chance. The outermost tenth of the z on either side is drawn in to that tenth first, so that a
 * few true outliers do not widen the limits that should show them. Units of size 0, or without a value, are left out.
 *
 * @dutch overdispersie
 * @param options `kind`: `share` unless told; `winsorise`: the share on either side, 0.1 unless told
 * @throws {JeugdError} `metrics/invalid-funnel`
 * @example
 * const units = [0.1, 0.2, 0.3, 0.4, 0.5].map((value) => ({ value, size: 100 }));
 * dispersionOf(units, 0.3).phi?.toFixed(2); // '6.78'
 * dispersionOf([], 0.3).dispersion; // 1
 */
export function dispersionOf(
  units: Iterable<FunnelUnit>,
  target: number,
  options: { readonly kind?: FunnelKind; readonly winsorise?: number } = {},
): Dispersion {
  const { kind = 'share', winsorise = 0.1 } = options;
  checkTarget(target, kind);
  if (!(winsorise >= 0 && winsorise < 0.5))
    throw new JeugdError('metrics/invalid-funnel', invalidFunnelTexts);
  const spread = kind === 'share' ? target * (1 - target) : target;
  const scores = [...units]
    .filter(({ value, size }) => Number.isFinite(value) && size > 0 && Number.isFinite(size))
    .map(({ value, size }) => (value - target) / Math.sqrt(spread / size))
    .sort((a, b) => a - b);
  if (scores.length === 0) return { units: 0, phi: null, pValue: null, dispersion: 1 };
  const low = quantileOfSorted(scores, winsorise);
  const high = quantileOfSorted(scores, 1 - winsorise);
  const squares = scores.reduce((sum, score) => sum + Math.min(high, Math.max(low, score)) ** 2, 0);
  const phi = squares / scores.length;
  const pValue = chiSquareUpperTail(squares, scores.length);
  return { units: scores.length, phi, pValue, dispersion: phi > 1 && pValue < 0.05 ? phi : 1 };
}

/**
 * What to say under a funnel plot: that the units differ more than by chance and that the limits were widened, or
 * `null` when they do not.
 *
 * @dutch opmerking bij overdispersie
 * @example
 * const units = [0.1, 0.2, 0.3, 0.4, 0.5].map((value) => ({ value, size: 100 }));
 * dispersionNote(dispersionOf(units, 0.3), 'en')?.slice(0, 43); // 'The units differ more than chance explains '
 * dispersionNote(dispersionOf([], 0.3), 'en'); // null
 */
export function dispersionNote({ dispersion }: Dispersion, locale: Locale): string | null {
  if (dispersion === 1) return null;
  const phi = dispersion.toFixed(1);
  return fillText(dispersionTexts[locale], { phi: locale === 'nl' ? phi.replace('.', ',') : phi });
}

/** The value below which a share lies, between two values in proportion. */
function quantileOfSorted(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}
