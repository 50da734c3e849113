/** State tables that may be published: no count in them is small, and they say what that cost. */
import { JeugdError } from '@jeugd/core';
import type { PublicationPolicy } from '../risk-table/publishable.js';
import { invalidPolicyTexts } from '../risk-table/texts.js';
import { mergedProtection } from './merge.js';
import type { StateCell, StateTable } from './state-table.js';

/**
 * A state table in which every count is 0 or at least `minCell` (10 unless told). States that are rare on some day are
 * counted as `other` on all days, but those in `keep`; a cell that stays small on some day is left out. What was lost
 * stands in `protection`.
 *
 * None at all is not a small number. Days are not made coarser: between two days, the difference of a count may be
 * small.
 *
 * @dutch publiceerbare toestandentabel
 * @throws {JeugdError} `metrics/invalid-option` when `minCell` is not 1, 2 …
 * @example
 * const rows = Array.from({ length: 9 }, () => ({ spells: [{ state: 'home', start: 0 }], followedUntil: 100 }));
 * const safe = publishableStateTable(stateTable(rows, { definition: 'demo', days: [90] }));
 * safe.cells; // []
 * safe.protection; // { minCell: 10, cellsLeftOut: 1, statesPooled: 0 }
 */
export function publishableStateTable(
  table: StateTable,
  { minCell = 10, keep = [] }: Pick<PublicationPolicy, 'minCell' | 'keep'> = {},
): StateTable {
  if (!Number.isInteger(minCell) || minCell < 1) {
    throw new JeugdError('metrics/invalid-option', invalidPolicyTexts, {
      option: 'minCell',
      expected: '1, 2 …',
    });
  }
  const results = table.cells.map((cell) => publishableCell(cell, minCell, keep));
  const safe = results.filter((result) => result !== undefined);
  const loss = {
    minCell,
    cellsLeftOut: results.length - safe.length,
    statesPooled: safe.filter(({ isPooled }) => isPooled).length,
  };
  const before = table.protection === undefined ? [] : [{ ...table.protection, minCell }];
  return {
    ...table,
    cells: safe.map(({ cell }) => cell),
    protection: mergedProtection([loss, ...before]) ?? loss,
  };
}

function publishableCell(
  cell: StateCell,
  minCell: number,
  keep: readonly string[],
): { cell: StateCell; isPooled: boolean } | undefined {
  const isSmall = (counts: readonly number[]) => counts.some((count) => count > 0 && count < minCell);
  const states = Object.entries(cell.states);
  const rare = states.filter(([state, counts]) => isSmall(counts) && !keep.includes(state));
  const pooled = rare.length === 0 ? states : withOther(states, rare);
  if (isSmall(cell.notFollowed) || pooled.some(([, counts]) => isSmall(counts))) return undefined;
  return { cell: { ...cell, states: Object.fromEntries(pooled) }, isPooled: rare.length > 0 };
}

type States = readonly (readonly [string, readonly number[]])[];

/** The states with the rare ones together, in their order. */
function withOther(states: States, rare: States): States {
  const joins = new Set(['other', ...rare.map(([state]) => state)]);
  const joining = states.filter(([state]) => joins.has(state)).map(([, counts]) => counts);
  const other = (joining[0] ?? []).map((_, day) =>
    joining.reduce((sum, counts) => sum + (counts[day] ?? 0), 0),
  );
  const apart = states.filter(([state]) => !joins.has(state));
  return [...apart, ['other', other] as const].sort(([a], [b]) => (a < b ? -1 : 1));
}
