/** Adding state tables and taking them away. */
import { JeugdError } from '@jeugd/core';
import { isSameJson } from '../json/same-json.js';
import {
  differentDefinitionTexts,
  notContainedTexts,
  nothingToMergeTexts,
  protectedTableTexts,
} from '../risk-table/texts.js';
import { type CountedStates, countStates, tableOfStates } from './cells.js';
import type { StateProtection, StateTable } from './state-table.js';

/**
 * The sum of state tables: what one table of all their rows would be.
 *
 * @dutch toestandentabellen optellen
 * @throws {JeugdError} `metrics/different-definition` when definition, days or version differ
 * @throws {JeugdError} `metrics/nothing-to-merge` when no table is given
 * @example
 * const row = { spells: [{ state: 'home', start: 0 }], followedUntil: 100 };
 * const table = stateTable([row], { definition: 'demo', days: [90] });
 * mergeStateTables(table, table).cells[0].states; // { home: [2] }
 */
export function mergeStateTables(...tables: readonly StateTable[]): StateTable {
  const [first] = tables;
  if (first === undefined) throw new JeugdError('metrics/nothing-to-merge', nothingToMergeTexts);
  for (const [position, table] of tables.entries()) expectSame(first, table, position);
  const protection = mergedProtection(tables.map((table) => table.protection));
  return {
    ...sumOf(
      first,
      tables.map((table) => [table, 1]),
    ),
    ...(protection === undefined ? {} : { protection }),
  };
}

/**
 * A state table without the rows of another: the inverse of {@link mergeStateTables}.
 *
 * @dutch toestandentabel aftrekken
 * @throws {JeugdError} `metrics/different-definition` when definition, days or version differ
 * @throws {JeugdError} `metrics/not-contained` when the second table holds rows that the first does not
 * @throws {JeugdError} `metrics/protected-table` when one of them was protected
 * @example
 * const row = { spells: [{ state: 'home', start: 0 }], followedUntil: 100 };
 * const table = stateTable([row], { definition: 'demo', days: [90] });
 * subtractStateTable(table, table).cells; // []
 */
export function subtractStateTable(table: StateTable, taken: StateTable): StateTable {
  expectSame(table, taken, 1);
  if (table.protection !== undefined || taken.protection !== undefined) {
    throw new JeugdError('metrics/protected-table', protectedTableTexts);
  }
  const difference = sumOf(table, [
    [table, 1],
    [taken, -1],
  ]);
  const counts = difference.cells.flatMap(({ states, notFollowed }) =>
    [notFollowed, ...Object.values(states)].flat(),
  );
  if ([...counts, difference.excluded ?? 0].every((count) => count >= 0)) return difference;
  throw new JeugdError('metrics/not-contained', notContainedTexts);
}

function sumOf(first: StateTable, terms: readonly (readonly [StateTable, 1 | -1])[]): StateTable {
  const counted: CountedStates = new Map();
  for (const [{ cells }, sign] of terms) for (const cell of cells) countStates(counted, cell, sign);
  const sum = tableOfStates(first, counted);
  if (terms.every(([{ excluded }]) => excluded === undefined)) return sum;
  return { ...sum, excluded: terms.reduce((total, [{ excluded = 0 }, sign]) => total + sign * excluded, 0) };
}

function expectSame(a: StateTable, b: StateTable, position: number): void {
  if (a.version === b.version && isSameJson(a.days, b.days) && isSameJson(a.definition, b.definition)) return;
  throw new JeugdError('metrics/different-definition', differentDefinitionTexts, { position });
}

/** The loss of tables that are added: their promises are the weakest, their losses add up. */
export function mergedProtection(
  protections: readonly (StateProtection | undefined)[],
): StateProtection | undefined {
  const known = protections.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  return {
    minCell: Math.min(...protections.map((each) => each?.minCell ?? 1)),
    cellsLeftOut: known.reduce((sum, { cellsLeftOut }) => sum + cellsLeftOut, 0),
    statesPooled: known.reduce((sum, { statesPooled }) => sum + statesPooled, 0),
  };
}
