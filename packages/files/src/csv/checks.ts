/** What makes a header and a row usable. */
import type { Location } from '@jeugd/core';
import type { Faults } from '../faults/faults.js';
import { longestCell, mostColumns } from '../limits.js';
import { withFormula } from './formula.js';

/**
 * The names in a header, without the spaces around them; a name that was there before, and no name, is `''`.
 * `undefined` when there are too many. Reports all of that.
 */
export function usableHeader(
  cells: readonly string[],
  line: number,
  faults: Faults,
): readonly string[] | undefined {
  if (cells.length > mostColumns) {
    faults.report('files/too-many-columns', { line }, { limit: mostColumns });
    return undefined;
  }
  return headerOf(
    cells.map((cell) => withFormula(cell.trim())),
    { line },
    faults,
  );
}

/** The names of columns; a name that was there before, and no name, is `''`. Reports both. */
export function headerOf(names: readonly string[], place: Location, faults: Faults): readonly string[] {
  const columnOf = new Map<string, number>();
  return names.map((name, index) => {
    const column = index + 1;
    const first = columnOf.get(name);
    if (name === '') faults.report('files/unnamed-column', { ...place, column }, { column });
    else if (first !== undefined)
      faults.report('files/duplicate-column', { ...place, column }, { column, first });
    else columnOf.set(name, column);
    return first === undefined ? name : '';
  });
}

/** Whether a row has as many cells as the header, none of them endless. Reports it when not. */
export function usableCells(
  cells: readonly string[],
  expected: number,
  line: number,
  faults: Faults,
): boolean {
  const found = cells.length;
  if (found !== expected) {
    const code = found < expected ? 'files/too-few-cells' : 'files/too-many-cells';
    faults.report(code, { line, column: Math.min(found, expected) + 1 }, { found, expected });
    return false;
  }
  const endless = cells.findIndex((cell) => cell.length > longestCell);
  if (endless === -1) return true;
  faults.report('files/cell-too-long', { line, column: endless + 1 }, { limit: longestCell });
  return false;
}
