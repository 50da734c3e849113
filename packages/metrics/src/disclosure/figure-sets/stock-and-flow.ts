/**
 * Stock and flow: parts that are bound. Opening and inflow together are all cases, and so are outflow and closing: who
 * has all cases and one part has the other. And where a year closes the next one opens, so that the stocks of a year,
 * and those of the whole window, are known from elsewhere.
 */
import type { Figure } from '../../figures/figure.js';
import type { CountedFigure } from './counted-figure.js';

/** Each part with the one that divides the cases with it. */
const partners: ReadonlyMap<unknown, string> = new Map([
  ['opening', 'inflow'],
  ['inflow', 'opening'],
  ['outflow', 'closing'],
  ['closing', 'outflow'],
]);

/** A part as what it is: so many of all cases. Other figures stay as they are. */
export function partAsShare(counted: CountedFigure): CountedFigure {
  const { value, n } = counted.figure;
  if (!isPart(counted.figure) || value === null || n === null) return counted;
  return { ...counted, figure: { ...counted.figure, numerator: value, denominator: n } };
}

/**
 * Finds the parts of the same group that must be hidden with a hidden one: with a stock its partner; with a flow, and in
 * a year, all, as the stocks and all cases would give the flows.
 */
export function boundPartsIn(figures: readonly Figure[]): (at: number) => readonly number[] {
  const groups = new Map<string, number[]>();
  const keys = figures.map(({ metric, version, cohort, window, by }) =>
    JSON.stringify([metric, version, cohort, window, by]),
  );
  for (const [at, figure] of figures.entries()) {
    const key = keys[at] ?? '';
    if (isPart(figure)) groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return (at) => {
    const part = figures[at]?.params['part'];
    const isStock = part === 'opening' || part === 'closing';
    const isOfYear = figures[at]?.by['year'] !== undefined;
    const others = (groups.get(keys[at] ?? '') ?? []).filter((other) => other !== at);
    return isStock && !isOfYear
      ? others.filter((other) => figures[other]?.params['part'] === partners.get(part))
      : others;
  };
}

function isPart({ params }: Figure): boolean {
  return partners.has(params['part']);
}
