/**
 * Counting whole days: every day has its place in a list, so ten million rows need no sorting.
 */
import { type CountedRows, countsOf } from './build.js';
import { tableOf } from './cells.js';
import { type Counts, countCell } from './counts.js';
import { excludedBy, faultOf, noFaults } from './excluded.js';
import type { NumberColumn, RiskColumns } from './risk-columns.js';
import type { Json, Labels, RiskCell } from './risk-table.js';

/** Above this many numbers (64 MB) the lists would cost more than they save. */
const mostNumbers = 8_388_608;

/**
 * How many days the lists must hold, or `undefined` when some time is not whole or the lists would be too long.
 * Times and entries that cannot be used do not matter.
 */
export function daysIn({ times, entries, causeNames, groups }: RiskColumns): number | undefined {
  const lists = (causeNames.length + 2) * (groups?.labels.length ?? 1);
  const days = Math.max(lastDayOf(times), entries === undefined ? 0 : lastDayOf(entries)) + 1;
  return days * lists <= mostNumbers ? days : undefined;
}

/** The last day in a column, 0 when there is none, infinite when a usable time is not whole. */
function lastDayOf(column: NumberColumn): number {
  let last = 0;
  for (let row = 0; row < column.length; row += 1) {
    const time = column[row] ?? Number.NaN;
    if (time > last && time < Number.POSITIVE_INFINITY) last = time;
    if (time !== Math.floor(time) && time > 0) return Number.POSITIVE_INFINITY;
  }
  return last;
}

/** The risk table of columns with whole days. Per group the lists are: censored, one per cause, entered. */
export function countDays(columns: RiskColumns, days: number, definition: Json): CountedRows {
  const { times, causes, causeNames, entries, weights, groups } = columns;
  const labels = groups?.labels ?? [{}];
  const lists = causeNames.length + 2;
  const numbers = new Float64Array(labels.length * lists * days);
  const atOrigin = new Float64Array(labels.length);
  const weighted = new Uint8Array(labels.length);
  const isNamed = [true, ...causeNames.map((name) => name !== '')];
  const faults = noFaults();
  let used = 0;
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] ?? Number.NaN;
    const entry = entries === undefined ? 0 : (entries[row] ?? Number.NaN);
    const weight = weights === undefined ? 1 : (weights[row] ?? Number.NaN);
    const cause = causes[row] ?? Number.NaN;
    const group = groups === undefined ? 0 : (groups.codes[row] ?? Number.NaN);
    const fault = faultOf(time, entry, weight);
    if (fault !== undefined) faults[fault] += 1;
    else if (isNamed[cause] !== true) faults.cause += 1;
    else if (labels[group] === undefined) faults.group += 1;
    else {
      const first = group * lists * days;
      const exit = first + cause * days + time;
      const arrival = first + (lists - 1) * days + entry;
      numbers[exit] = (numbers[exit] ?? 0) + weight;
      if (entry === 0) atOrigin[group] = (atOrigin[group] ?? 0) + weight;
      else numbers[arrival] = (numbers[arrival] ?? 0) + weight;
      if (weight !== Math.floor(weight)) weighted[group] = 1;
      used += 1;
    }
  }
  const counted = new Map<string, { labels: Labels; counts: Counts }>();
  labels.forEach((its, group) => {
    const own = numbers.subarray(group * lists * days, (group + 1) * lists * days);
    const cell = { ...cellOfDays(own, days, causeNames), labels: its, atOrigin: atOrigin[group] ?? 0 };
    countCell(countsOf(counted, its), weighted[group] === 1 ? { ...cell, weighted: true } : cell);
  });
  return { table: tableOf(definition, counted), used, excluded: excludedBy(faults) };
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
