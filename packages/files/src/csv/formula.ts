/**
 * Formulas: a spreadsheet calculates a cell that begins with `=`, `+`, `-` or `@`, also when it came from outside.
 *
 * Such text is written with an apostrophe before it, which spreadsheets hide and reading takes away again. Text that
 * itself begins with an apostrophe before such a character gets one more, so that nothing is lost.
 * (The list of characters: OWASP, CSV Injection.)
 */

const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Text for a cell, so that no spreadsheet calculates it. */
export function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that was written to a cell; the inverse of {@link withoutFormula}. */
export function withFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
