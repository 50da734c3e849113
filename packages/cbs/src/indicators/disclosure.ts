/**
 * Disclosure control as CBS seems to do it: counts rounded to five, results below ten hidden. That is inferred from its
 * tables; the limit was not found in words.
 */
import type { IndicatorFigure } from './figure.js';

const base = 5;
const least = 10;

/** The figure as it may be published: rounded, or hidden when it rests on fewer than ten. */
export function publishable(figure: IndicatorFigure): IndicatorFigure {
  const { value, unit, numerator, denominator, n, excluded } = figure;
  if (value === null)
    return { ...figure, n: n === null ? null : rounded(n), excluded: hiddenIfSmall(excluded) };
  const counts = [n ?? 0, ...(numerator === undefined ? [] : [numerator])];
  // What is left of the whole would follow from the two others.
  const rest = numerator !== undefined && denominator !== undefined ? denominator - numerator : undefined;
  const isSmall = counts.some((count) => count < least) || (rest !== undefined && rest !== 0 && rest < least);
  if (isSmall) {
    const { numerator: _, denominator: __, ...others } = figure;
    return { ...others, value: null, reason: 'suppressed', suppressed: true, n: null, excluded: null };
  }
  const isCount = unit === 'persons' || unit === 'count';
  const [top, bottom] = [rounded(numerator ?? 0), rounded(denominator ?? 0)];
  return {
    ...figure,
    value: isCount ? rounded(value) : numerator !== undefined && bottom > 0 ? top / bottom : value,
    ...(numerator !== undefined && { numerator: top }),
    ...(denominator !== undefined && { denominator: bottom }),
    n: n === null ? null : rounded(n),
    excluded: hiddenIfSmall(excluded),
  };
}

function rounded(count: number): number {
  return base * Math.round(count / base);
}

function hiddenIfSmall(count: number | null): number | null {
  return count === null || count === 0 ? count : count < least ? null : rounded(count);
}
