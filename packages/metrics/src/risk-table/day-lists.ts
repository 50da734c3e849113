/**
 * Lists of days: every day has its place in a list per group and cause, so ten million rows need no sorting. Pieces with
 * the same names share their lists.
 */
import { countsOf } from './build.js';
import { keyOf } from './cells.js';
import { type Counts, countCell } from './counts.js';
import { type Fault, faultOf } from './excluded.js';
import { numberOf } from './number-of.js';
import { isPresent } from './presence.js';
import type { RiskColumns } from './risk-columns.js';
import type { Labels, RiskCell } from './risk-table.js';

/** Above this many numbers (64 MB) the lists would cost more than they save. */
export const mostNumbers = 8_388_608;

/** What is counted, per group and day. */
export interface DayLists {
  /** Days for which there is room. */
  readonly days: number;
  readonly causeNames: readonly string[];
  readonly labels: readonly Labels[];
  /** Per group the lists: censored, one per cause, entered. */
  readonly numbers: Float64Array;
  /** Per group the rows at risk from the origin. */
  readonly atOrigin: Float64Array;
  /** Per group 1 when a row counted for a fraction. */
  readonly weighted: Uint8Array;
}

/** How many numbers the lists for these columns hold per day. */
export function numbersPerDay({ causeNames, groups }: RiskColumns): number {
  return (causeNames.length + 2) * (groups?.labels.length ?? 1);
}

/** Lists with nothing in them. */
export function newDayLists(columns: RiskColumns, days: number): DayLists {
  const labels = columns.groups?.labels ?? [{}];
  return {
    days,
    causeNames: columns.causeNames,
    labels,
    numbers: new Float64Array(numbersPerDay(columns) * days),
    atOrigin: new Float64Array(labels.length),
    weighted: new Uint8Array(labels.length),
  };
}

/** Whether columns can be counted in lists that are there: the same names, and room for their days. */
export function haveRoom(lists: DayLists, { causeNames, groups }: RiskColumns, days: number): boolean {
  const labels = groups?.labels ?? [{}];
  return (
    days <= lists.days &&
    causeNames.length === lists.causeNames.length &&
    causeNames.every((name, place) => name === lists.causeNames[place]) &&
    labels.length === lists.labels.length &&
    labels.every(
      (its, place) => its === lists.labels[place] || keyOf(its) === keyOf(lists.labels[place] ?? {}),
    )
  );
}

/** Counts columns whose days have room. Gives how many rows were used. */
export function countInLists(lists: DayLists, columns: RiskColumns, faults: Record<Fault, number>): number {
  const { times, causes, causeNames, firstCause = 1, entries, weights, groups, present = {} } = columns;
  const { days, labels, numbers, atOrigin, weighted } = lists;
  const shift = 1 - firstCause;
  const perGroup = (causeNames.length + 2) * days;
  const isNamed = [true, ...causeNames.map((name) => name !== '')];
  let used = 0;
  for (let row = 0; row < times.length; row += 1) {
    const time = numberOf(times[row], row, present.times);
    const entry = entries === undefined ? 0 : numberOf(entries[row], row, present.entries);
    const weight = weights === undefined ? 1 : numberOf(weights[row], row, present.weights);
    const code = numberOf(causes[row], row) + shift;
    const known = code < shift ? Number.NaN : code;
    const cause = isPresent(present.causes, row) ? known : 0;
    const group = groups === undefined ? 0 : numberOf(groups.codes[row], row, present.groups);
    const fault = faultOf(time, entry, weight);
    if (fault !== undefined) faults[fault] += 1;
    else if (isNamed[cause] !== true) faults.cause += 1;
    else if (labels[group] === undefined) faults.group += 1;
    else {
      const first = group * perGroup;
      const exit = first + cause * days + time;
      const arrival = first + (causeNames.length + 1) * days + entry;
      numbers[exit] = (numbers[exit] ?? 0) + weight;
      if (entry === 0) atOrigin[group] = (atOrigin[group] ?? 0) + weight;
      else numbers[arrival] = (numbers[arrival] ?? 0) + weight;
      if (weight !== Math.floor(weight)) weighted[group] = 1;
      used += 1;
    }
  }
  return used;
}

/** Adds what was counted in lists to the cells of a table. */
export function addDayLists(
  { days, causeNames, labels, numbers, atOrigin, weighted }: DayLists,
  counted: Map<string, { labels: Labels; counts: Counts }>,
): void {
  const perGroup = (causeNames.length + 2) * days;
  labels.forEach((its, group) => {
    const own = numbers.subarray(group * perGroup, (group + 1) * perGroup);
    const cell = { ...cellOfDays(own, days, causeNames), labels: its, atOrigin: atOrigin[group] ?? 0 };
    countCell(countsOf(counted, its), weighted[group] === 1 ? { ...cell, weighted: true } : cell);
  });
}

/** The days on which something happened, with their numbers. A cause named twice is counted together. */
function cellOfDays(
  numbers: Float64Array,
  days: number,
  causeNames: readonly string[],
): Omit<RiskCell, 'labels' | 'atOrigin'> {
  const lists = causeNames.length + 2;
  const times: number[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let list = 0; list < lists; list += 1) {
      if (numbers[list * days + day] !== 0) {
        times.push(day);
        break;
      }
    }
  }
  const column = (list: number) => times.map((day) => numbers[list * days + day] ?? 0);
  const left = new Map<string, number[]>();
  causeNames.forEach((cause, position) => {
    const before = left.get(cause);
    left.set(
      cause,
      column(position + 1).map((count, row) => count + (before?.[row] ?? 0)),
    );
  });
  return { times, censored: column(0), left: Object.fromEntries(left), entered: column(lists - 1) };
}
