/**
 * Adding risk tables and taking them away: how organisations pool, and how an update replaces changed rows.
 */
import { JeugdError } from '@jeugd/core';
import { isBalanced } from './balance.js';
import { countsOf } from './build.js';
import { tableOf } from './cells.js';
import { type Counts, countCell } from './counts.js';
import type { Json, Labels, RiskTable } from './risk-table.js';
import { differentDefinitionTexts, notContainedTexts, nothingToMergeTexts } from './texts.js';

/**
 * The sum of risk tables: what one table of all their rows would be. The order does not matter, and whole counts
 * add exactly.
 *
 * @dutch risicotabellen optellen
 * @throws {JeugdError} `metrics/different-definition` when definition or version differ
 * @throws {JeugdError} `metrics/nothing-to-merge` when no table is given
 * @example
 * const north = riskTable([{ time: 3, cause: 'home' }], { definition: 'demo' }).table;
 * const south = riskTable([{ time: 3, cause: null }], { definition: 'demo' }).table;
 * mergeRiskTables(north, south).cells[0].left; // { home: [1] }
 * mergeRiskTables(north, south).cells[0].atOrigin; // 2
 * const other = riskTable([], { definition: 'another' }).table;
 * mergeRiskTables(north, other); // throws 'metrics/different-definition'
 */
export function mergeRiskTables(...tables: readonly RiskTable[]): RiskTable {
  const [first] = tables;
  if (first === undefined) throw new JeugdError('metrics/nothing-to-merge', nothingToMergeTexts);
  for (const table of tables) expectSameDefinition(first, table);
  return sumOf(tables.map((table) => ({ table, sign: 1 })));
}

/**
 * A risk table without the rows of another: the inverse of {@link mergeRiskTables}. To replace changed rows, take the
 * old ones away and add the new ones.
 *
 * @dutch risicotabel aftrekken
 * @throws {JeugdError} `metrics/different-definition` when definition or version differ
 * @throws {JeugdError} `metrics/not-contained` when the second table holds rows that the first does not
 * @example
 * const all = riskTable([{ time: 3, cause: 'home' }, { time: 5, cause: null }], { definition: 'demo' }).table;
 * const old = riskTable([{ time: 5, cause: null }], { definition: 'demo' }).table;
 * subtractRiskTable(all, old).cells[0].times; // [3]
 * subtractRiskTable(old, all); // throws 'metrics/not-contained'
 */
export function subtractRiskTable(table: RiskTable, taken: RiskTable): RiskTable {
  expectSameDefinition(table, taken);
  const difference = sumOf([
    { table, sign: 1 },
    { table: taken, sign: -1 },
  ]);
  if (difference.cells.every(isBalanced)) return difference;
  throw new JeugdError('metrics/not-contained', notContainedTexts);
}

function sumOf(terms: readonly { table: RiskTable; sign: 1 | -1 }[]): RiskTable {
  const counted = new Map<string, { labels: Labels; counts: Counts }>();
  for (const { table, sign } of terms) {
    for (const cell of table.cells) countCell(countsOf(counted, cell.labels), cell, sign);
  }
  return tableOf(terms[0]?.table.definition ?? null, counted);
}

function expectSameDefinition(a: RiskTable, b: RiskTable): void {
  if (a.version === b.version && isSameJson(a.definition, b.definition)) return;
  throw new JeugdError('metrics/different-definition', differentDefinitionTexts);
}

/** Whether two JSON values say the same; the order of keys does not matter, that of lists does. */
function isSameJson(a: Json, b: Json): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && isSameJson(value, right.get(key) ?? null));
}
