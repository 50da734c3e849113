/** From rows to a state table: one row per child. */
import { JeugdError } from '@jeugd/core';
import type { Json, Labels } from '../risk-table/risk-table.js';
import { type CountedStates, countState, tableOfStates } from './cells.js';
import type { StateTable } from './state-table.js';
import { daysRiseTexts } from './texts.js';

/**
 * Where somebody was, and from when until when, in days since the origin.
 *
 * @dutch periode in een toestand
 */
export interface StateSpell {
  /** The name of the state. */
  readonly state: string;
  /** First day in it. */
  readonly start: number;
  /** First day no longer in it; still in it unless told. */
  readonly end?: number;
}

/**
 * One child: where it was, for as long as it was followed.
 *
 * @dutch rij
 */
export interface StateRow {
  /** In any order; where two overlap, the one that began last counts. Days in none of them are `unknown`. */
  readonly spells: readonly StateSpell[];
  /** First day that is not observed. */
  readonly followedUntil: number;
  /** What groups are chosen from; none unless told. */
  readonly labels?: Labels;
}

/**
 * A state table of rows. A row of which a number cannot be used (no number, an end before its start, a state without a
 * name) is left out and counted in `excluded`.
 *
 * @dutch toestandentabel
 * @param options `definition`: what was counted; `days`: the days to look at, rising
 * @throws {JeugdError} `metrics/invalid-days` when the days do not rise from 0 or more
 * @example
 * const home = { state: 'home', start: 30, end: 60 };
 * const rows = [
 *   { spells: [{ state: 'away', start: 0 }, home], followedUntil: 365 },
 *   { spells: [{ state: 'away', start: 0 }], followedUntil: 50 },
 * ];
 * const { cells } = stateTable(rows, { definition: 'demo', days: [29, 30, 60] });
 * cells[0].states; // { away: [2, 1, 1], home: [0, 1, 0] }
 * cells[0].notFollowed; // [0, 0, 1]
 */
export function stateTable(
  rows: Iterable<StateRow>,
  { definition, days }: { readonly definition: Json; readonly days: readonly number[] },
): StateTable {
  if (
    !days.every(
      (day, position) => day >= 0 && day < Number.POSITIVE_INFINITY && day > (days[position - 1] ?? -1),
    )
  ) {
    throw new JeugdError('metrics/invalid-days', daysRiseTexts);
  }
  const counted: CountedStates = new Map();
  let excluded = 0;
  for (const { spells, followedUntil, labels = {} } of rows) {
    if (!(followedUntil >= 0) || !spells.every(isUsable)) {
      excluded += 1;
      continue;
    }
    const inOrder = [...spells].sort((a, b) => a.start - b.start);
    days.forEach((day, position) => {
      const state = day < followedUntil ? stateOn(day, inOrder) : null;
      countState(counted, { labels, state, position, count: 1, days: days.length });
    });
  }
  return { ...tableOfStates({ definition, days }, counted), excluded };
}

function isUsable({ state, start, end = Number.POSITIVE_INFINITY }: StateSpell): boolean {
  return state !== '' && start >= 0 && end >= start;
}

/** The spell that began last and is not over. */
function stateOn(day: number, spells: readonly StateSpell[]): string {
  const found = spells.findLast(({ start, end = Number.POSITIVE_INFINITY }) => start <= day && day < end);
  return found?.state ?? 'unknown';
}
