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

const stocks: ReadonlySet<unknown> = new Set(['opening', 'closing']);

/** A part with its value as a count that groups divide. Other figures stay as they are. */
export function withPartCounted(counted: CountedFigure): CountedFigure {
  const { value } = counted.figure;
  if (!isPart(counted.figure) || value === null) return counted;
  return { ...counted, figure: { ...counted.figure, numerator: value } };
}

/**
 * Finds the parts of the same group that must be hidden with a hidden one: with a stock its partner; with a flow, and in
 * a year, all, as the stocks and all cases would give the flows. What was hidden before is left as it is.
 */
export function boundPartsIn(figures: readonly Figure[]): (at: number) => readonly number[] {
  const keys = figures.map(groupKey);
  const positions = new Map<string, number[]>();
  for (const [at, figure] of figures.entries()) {
    const key = keys[at] ?? '';
    if (isPart(figure)) positions.set(key, [...(positions.get(key) ?? []), at]);
  }
  return (at) => {
    const figure = figures[at];
    if (figure === undefined || figure.suppressed || !isPart(figure)) return [];
    const others = (positions.get(keys[at] ?? '') ?? []).filter((other) => other !== at);
    const isOne = stocks.has(figure.params['part']) && figure.by['year'] === undefined;
    const partner = partners.get(figure.params['part']);
    return isOne ? others.filter((other) => figures[other]?.params['part'] === partner) : others;
  };
}

function isPart({ params }: Figure): boolean {
  return partners.has(params['part']);
}

function groupKey({ metric, version, cohort, window, by }: Figure): string {
  return JSON.stringify([metric, version, cohort, window, by]);
}
