/** Counting states: where the numbers of a table gather before they become cells. */
import { keyOf } from '../risk-table/cells.js';
import type { Labels } from '../risk-table/risk-table.js';
import type { StateCell, StateTable } from './state-table.js';

/** The numbers of a cell while they are being gathered: per state a number per day; `null` is not followed. */
interface Gathered {
  readonly labels: Labels;
  readonly byState: Map<string | null, number[]>;
}

/** The numbers of all cells, by their labels. */
export type CountedStates = Map<string, Gathered>;

/** Rows to count: in what state (`null` is not followed), and on which of the days. */
interface Occurrence {
  readonly labels: Labels;
  readonly state: string | null;
  readonly position: number;
  readonly count: number;
  /** How many days there are. */
  readonly days: number;
}

/** Counts rows in a state on a day; a negative count takes them away. */
export function countState(
  counted: CountedStates,
  { labels, state, position, count, days }: Occurrence,
): void {
  const key = keyOf(labels);
  const cell = counted.get(key) ?? { labels, byState: new Map() };
  counted.set(key, cell);
  const numbers = cell.byState.get(state) ?? new Array<number>(days).fill(0);
  cell.byState.set(state, numbers);
  numbers[position] = (numbers[position] ?? 0) + count;
}

/** Counts a whole cell; `sign` −1 takes it away. */
export function countStates(
  counted: CountedStates,
  { labels, states, notFollowed }: StateCell,
  sign: 1 | -1,
): void {
  const lists: [string | null, readonly number[]][] = [[null, notFollowed], ...Object.entries(states)];
  for (const [state, counts] of lists) {
    counts.forEach((count, position) => {
      countState(counted, { labels, state, position, count: sign * count, days: counts.length });
    });
  }
}

/** The table of what was counted; states and cells of which nothing is left fall away. */
export function tableOfStates(
  { definition, days }: Pick<StateTable, 'definition' | 'days'>,
  counted: CountedStates,
): StateTable {
  const cells = [...counted.keys()].sort().flatMap((key) => {
    const cell = counted.get(key);
    return cell === undefined ? [] : (cellOf(cell, days.length) ?? []);
  });
  return { version: 1, definition, days: [...days], cells };
}

function cellOf({ labels, byState }: Gathered, days: number): StateCell | undefined {
  const present = [...byState].filter(([, counts]) => counts.some((count) => count !== 0));
  if (present.length === 0) return undefined;
  const states = present.flatMap(([state, counts]) => (state === null ? [] : [[state, counts] as const]));
  return {
    labels: Object.fromEntries(Object.entries(labels).sort(byName)),
    states: Object.fromEntries(states.sort(byName)),
    notFollowed: byState.get(null) ?? new Array<number>(days).fill(0),
  };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
