/**
 * Totals that are not among the figures, but that anybody gets by asking for the same without groups: what is hidden in
 * them must not follow from the groups, nor the other way round.
 */
import type { CountedFigure } from './counted-figure.js';

/** The figures, and behind them the totals that lack, of metrics with several answers per group. */
export function withTotals(counted: readonly CountedFigure[]): readonly CountedFigure[] {
  const kinds = new Map<string, CountedFigure[]>();
  for (const each of counted) {
    const { metric, version, cohort, window, params, numerator, suppressed } = each.figure;
    if (numerator === undefined || suppressed) continue;
    const key = JSON.stringify([metric, version, cohort, window, params]);
    kinds.set(key, [...(kinds.get(key) ?? []), each]);
  }
  const answersOf = new Map<string, number>();
  for (const [first] of kinds.values()) {
    const metric = first?.figure.metric ?? '';
    answersOf.set(metric, (answersOf.get(metric) ?? 0) + 1);
  }
  const totals = [...kinds.values()].flatMap((members) => {
    const [first] = members;
    const hasTotal = members.some(({ figure }) => Object.keys(figure.by).length === 0);
    return first === undefined || hasTotal || (answersOf.get(first.figure.metric) ?? 0) < 2
      ? []
      : [totalOf(first, members)];
  });
  return [...counted, ...totals];
}

function totalOf(first: CountedFigure, members: readonly CountedFigure[]): CountedFigure {
  const sum = (countOf: (each: CountedFigure) => number | null | undefined) =>
    members.reduce((total, each) => total + (countOf(each) ?? 0), 0);
  const figure = {
    ...first.figure,
    by: {},
    n: sum((each) => each.figure.n),
    numerator: sum((each) => each.figure.numerator),
    denominator: sum((each) => each.figure.denominator),
  };
  return { figure, children: sum(({ children }) => children) };
}
