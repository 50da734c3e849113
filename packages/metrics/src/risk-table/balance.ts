/**
 * The balance of a cell: who came must have left or been censored, and nobody leaves who was not there.
 */
import type { RiskCell } from './risk-table.js';

/** How many left or were censored at each time. */
export function outOf(cell: RiskCell): number[] {
  const out = [...cell.censored];
  for (const left of Object.values(cell.left)) {
    for (let row = 0; row < out.length; row += 1) out[row] = (out[row] ?? 0) + (left[row] ?? 0);
  }
  return out;
}

/**
 * How many were at risk at each time, counted back from the last: who leaves now, plus who stays on. Backwards is
 * exact for the last rows also when they count for fractions.
 */
export function atRiskOf(cell: RiskCell): number[] {
  const atRisk = outOf(cell);
  let later = 0;
  for (let row = atRisk.length - 1; row >= 0; row -= 1) {
    later = (atRisk[row] ?? 0) + later - (cell.entered[row] ?? 0);
    atRisk[row] = later;
  }
  return atRisk;
}

/** Whether rows count for fractions, by the mark or by the numbers. */
export function isFractional(cell: RiskCell): boolean {
  if (cell.weighted) return true;
  return columnsOf(cell).some((column) => column.some((count) => !Number.isInteger(count)));
}

/** Whether everybody who left had come before, and everybody who came is accounted for. No number is negative. */
export function isBalanced(cell: RiskCell): boolean {
  if (columnsOf(cell).some((column) => column.some((count) => count < 0))) return false;
  const atRisk = atRiskOf(cell);
  const slack = isFractional(cell) ? 1e-9 * atRisk.reduce((most, count) => Math.max(most, count), 1) : 0;
  const stayed = cell.entered.every((entered, row) => (atRisk[row + 1] ?? 0) - entered >= -slack);
  return stayed && Math.abs((atRisk[0] ?? 0) - cell.atOrigin) <= slack;
}

/** All numbers of a cell. */
function columnsOf(cell: RiskCell): (readonly number[])[] {
  return [[cell.atOrigin], cell.entered, cell.censored, ...Object.values(cell.left)];
}
