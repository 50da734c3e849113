/** The units of a funnel plot. */
import type { Locale } from '@jeugd/core';
import type { Figure } from '@jeugd/metrics';
import { plainText } from '../../escape/plain-text.js';
import { isFigure, namesOfFigures } from '../shared/names.js';

/**
 * One unit of a funnel plot: a municipality, a provider, a group.
 *
 * @dutch eenheid in een trechtergrafiek
 */
export interface FunnelPoint {
  /** What it is called. */
  readonly name: string;
  /** Its share, or observed over expected; `null` when there is none. */
  readonly value: number | null;
  /** Denominator of its share, or the number expected; `null` when there is none. */
  readonly size: number | null;
  /** Whether its numbers are hidden; not unless told. */
  readonly suppressed?: boolean;
}

/** Units from figures that are shares, or as they were given. Names are on one line. */
export function funnelUnitsOf(
  units: readonly (FunnelPoint | Figure)[],
  locale: Locale,
): Required<FunnelPoint>[] {
  const figures = units.filter(isFigure);
  const names = new Map(namesOfFigures(figures, locale).map((name, place) => [figures[place], name]));
  return units.map((unit) => {
    const { value, suppressed = false } = unit;
    return isFigure(unit)
      ? { name: names.get(unit) ?? '', value, size: unit.denominator ?? unit.n, suppressed }
      : { name: plainText(unit.name), value, size: unit.size, suppressed };
  });
}
