/**
 * Sums that stay exact over millions of terms: what rounding cuts off is kept beside the sum (Neumaier, 1974).
 */

/** A sum in the making. */
export interface Total {
  sum: number;
  /** What rounding cut off so far. */
  rest: number;
}

export function noTotal(): Total {
  return { sum: 0, rest: 0 };
}

/** Adds a term, and gives the sum so far. */
export function addTo(total: Total, term: number): number {
  const sum = total.sum + term;
  const isSmaller = Math.abs(term) <= Math.abs(total.sum);
  total.rest += isSmaller ? total.sum - sum + term : term - sum + total.sum;
  total.sum = sum;
  return sum + total.rest;
}
