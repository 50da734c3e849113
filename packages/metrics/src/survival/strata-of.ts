/**
 * The strata of a risk table: each combination of labels that occurs in it, so that one estimate per stratum is a
 * `map` away.
 */
import { keyOf } from '../risk-table/cells.js';
import { type Labels, labelOf, type RiskTable } from '../risk-table/risk-table.js';

/**
 * The combinations of the labels asked for that a table has, in code-unit order of their values. Cells that lack one
 * of the labels have no part in it. Without labels there is one stratum, everybody; without cells none.
 *
 * @dutch strata
 * @example
 * const rows = ['m', 'f', 'm'].map((sex, i) => ({ time: i + 1, cause: 'home', labels: { sex } }));
 * const { table } = riskTable(rows, { definition: 'demo' });
 * strataOf(table, ['sex']); // [{ sex: 'f' }, { sex: 'm' }]
 * strataOf(table, ['sex']).map((where) => kaplanMeier(table, { where }).n); // [1, 2]
 */
export function strataOf(table: RiskTable, labels: readonly string[]): Labels[] {
  const strata = new Map<string, Labels>();
  for (const cell of table.cells) {
    const own = labels.map((label): [string, string | undefined] => [label, labelOf(cell, label)]);
    const known = own.filter((pair): pair is [string, string] => pair[1] !== undefined);
    if (known.length < labels.length) continue;
    const stratum: Labels = Object.fromEntries(known);
    strata.set(keyOf(stratum), stratum);
  }
  const valuesOf = (stratum: Labels) => labels.map((label) => stratum[label] ?? '');
  return [...strata.values()].sort((a, b) => compareLists(valuesOf(a), valuesOf(b)));
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((value, i) => value !== b[i]);
  if (differing < 0) return 0;
  return (a[differing] ?? '') < (b[differing] ?? '') ? -1 : 1;
}
