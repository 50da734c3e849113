/**
 * Adding risk tables and taking them away: how organisations pool, and how an update replaces changed rows.
 */
import { JeugdError } from '@jeugd/core';
import { isSameJson } from '../json/same-json.js';
import { isBalanced } from './balance.js';
import { countsOf } from './build.js';
import { tableOf } from './cells.js';
import { type Counts, countCell } from './counts.js';
import { mergedProtection } from './protection.js';
import type { Labels, RiskTable } from './risk-table.js';
import {
  differentDefinitionTexts,
  notContainedTexts,
  nothingToMergeTexts,
  protectedTableTexts,
} from './texts.js';

/**
 * The sum of risk tables: what one table of all their rows would be. The order does not matter, and whole counts
 * add exactly. What was excluded adds up; what was lost to protection is in the sum as well.
 *
 * The window, the as-of day and the version of the metric stand in the definition, so tables that differ in one of
 * these do not add up. `position` in the error says which table is the first to differ, from 0.
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
  for (const [position, table] of tables.entries()) expectSameDefinition(first, table, position);
  const protection = mergedProtection(tables.map((table) => table.protection));
  return {
    ...sumOf(tables.map((table) => ({ table, sign: 1 }))),
    ...(protection === undefined ? {} : { protection }),
  };
}

/**
 * A risk table without the rows of another: the inverse of {@link mergeRiskTables}. To replace changed rows, take the
 * old ones away and add the new ones: that is the table made anew. Tables that were protected have lost what this
 * needs.
 *
 * @dutch risicotabel aftrekken
 * @throws {JeugdError} `metrics/different-definition` when definition or version differ
 * @throws {JeugdError} `metrics/not-contained` when the second table holds rows that the first does not
 * @throws {JeugdError} `metrics/protected-table` when one of them was protected
 * @example
 * const all = riskTable([{ time: 3, cause: 'home' }, { time: 5, cause: null }], { definition: 'demo' }).table;
 * const old = riskTable([{ time: 5, cause: null }], { definition: 'demo' }).table;
 * subtractRiskTable(all, old).cells[0].times; // [3]
 * subtractRiskTable(old, all); // throws 'metrics/not-contained'
 */
export function subtractRiskTable(table: RiskTable, taken: RiskTable): RiskTable {
  expectSameDefinition(table, taken, 1);
  if (table.protection !== undefined || taken.protection !== undefined) {
    throw new JeugdError('metrics/protected-table', protectedTableTexts);
  }
  const difference = sumOf([
    { table, sign: 1 },
    { table: taken, sign: -1 },
  ]);
  const isContained = difference.cells.every(isBalanced) && (difference.excluded ?? 0) >= 0;
  if (isContained) return difference;
  throw new JeugdError('metrics/not-contained', notContainedTexts);
}

function sumOf(terms: readonly { table: RiskTable; sign: 1 | -1 }[]): RiskTable {
  const counted = new Map<string, { labels: Labels; counts: Counts }>();
  for (const { table, sign } of terms) {
    for (const cell of table.cells) countCell(countsOf(counted, cell.labels), cell, sign);
  }
  const sum = tableOf(terms[0]?.table.definition ?? null, counted);
  if (terms.every(({ table }) => table.excluded === undefined)) return sum;
  return {
    ...sum,
    excluded: terms.reduce((total, { table, sign }) => total + sign * (table.excluded ?? 0), 0),
  };
}

function expectSameDefinition(a: RiskTable, b: RiskTable, position: number): void {
  if (a.version === b.version && isSameJson(a.definition, b.definition)) return;
  throw new JeugdError('metrics/different-definition', differentDefinitionTexts, { position });
}
