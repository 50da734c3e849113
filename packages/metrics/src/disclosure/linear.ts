/**
 * What follows from sums: which unknowns of a set of linear equations are settled. Exact, with whole numbers of any
 * size; only the coefficients matter, for the equations are true of the real numbers and so have a solution.
 */

/** The positions of the unknowns that can have one value only. */
export function settledUnknowns(equations: readonly (readonly bigint[])[], unknowns: number): number[] {
  const rows = equations.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < unknowns; column += 1) {
    const pivotRow = rows.findIndex((row, at) => at >= done && coefficient(row, column) !== 0n);
    const pivot = rows[pivotRow];
    if (pivot === undefined) continue;
    rows.splice(pivotRow, 1);
    rows.splice(done, 0, pivot);
    rows.forEach((row, at) => {
      if (at !== done) eliminate(row, pivot, column);
    });
    done += 1;
  }
  return rows
    .map((row) => row.flatMap((value, at) => (value === 0n ? [] : [at])))
    .flatMap((named) => (named.length === 1 ? named : []))
    .sort((a, b) => a - b);
}

/** Takes the pivot row away from a row as often as makes its coefficient 0, without fractions. */
function eliminate(row: bigint[], pivot: readonly bigint[], column: number): void {
  const own = coefficient(row, column);
  if (own === 0n) return;
  const its = coefficient(pivot, column);
  const combined = row.map((value, at) => value * its - coefficient(pivot, at) * own);
  const divisor = combined.reduce(greatestCommonDivisor, 0n);
  combined.forEach((value, at) => {
    row[at] = divisor === 0n ? value : value / divisor;
  });
}

function coefficient(row: readonly bigint[], column: number): bigint {
  return row[column] ?? 0n;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
