/**
 * x′ V⁻¹ x: how far a vector lies from 0, measured by its covariance.
 */

/** Below this part of the largest variance a pivot is rounding. */
const negligible = 1e-10;

/** x′ V⁻¹ x by Cholesky's method; `null` when V is singular or a number is not finite. */
export function quadraticForm(
  x: readonly number[],
  covariance: readonly (readonly number[])[],
): number | null {
  const floor = negligible * Math.max(...covariance.map((row, i) => row[i] ?? 0));
  const lower: number[][] = [];
  const solved: number[] = [];
  for (let i = 0; i < x.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j < i; j += 1) {
      row.push(((covariance[i]?.[j] ?? 0) - product(row, lower[j] ?? [], j)) / (lower[j]?.[j] ?? 0));
    }
    const pivot = (covariance[i]?.[i] ?? 0) - product(row, row, i);
    if (!(pivot > floor)) return null;
    row.push(Math.sqrt(pivot));
    solved.push(((x[i] ?? 0) - product(row, solved, i)) / Math.sqrt(pivot));
    lower.push(row);
  }
  const form = product(solved, solved, x.length);
  return Number.isFinite(form) ? form : null;
}

function product(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
