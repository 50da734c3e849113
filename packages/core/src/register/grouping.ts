/**
 * The records of a table by the value of a field, kept as numbers of rows: a large register has millions of groups, and
 * most are asked for a few times in a row or never. A group becomes a list of records when it is asked for.
 */
import type { Numbering } from './numbering.js';

/** A record, as far as its place in a group goes. */
interface InGroup {
  readonly id: string;
  readonly start?: string;
  readonly date?: string;
}

/** The groups of a table by one of its fields. */
export interface Grouping<Row> {
  /** The records whose field has the value, in order of date and id; none when there are none. */
  readonly of: (value: string) => readonly Row[];
  /** Whether any record has the value with this number. */
  has(number: number): boolean;
  /** Groups have numbers below this one. */
  readonly end: number;
}

/** Groups records. Those without the field are in no group. */
export function groupingOf<Row extends InGroup>(
  records: readonly Row[],
  field: keyof Row,
  values: Numbering,
): Grouping<Row> {
  const groupOf = groupOfEach(records, field, values);
  const starts = startsOf(groupOf);
  const rows = rowsByGroup(groupOf, starts);
  putInOrder(rows, starts, records);

  const askedLately = new Array<readonly Row[]>(askedLatelyKept).fill(none);
  const numbersAsked = new Uint32Array(askedLatelyKept).fill(noGroup);
  const end = starts.length - 1;
  return {
    end,
    has: (number) => number < end && starts[number] !== starts[number + 1],
    of(value) {
      const number = end === 0 ? undefined : values.known(value);
      if (number === undefined || number >= end) return none;
      const first = starts[number] ?? 0;
      const next = starts[number + 1] ?? 0;
      if (first === next) return none;
      const place = number % askedLatelyKept;
      if (numbersAsked[place] !== number) {
        askedLately[place] = recordsBetween(first, next);
        numbersAsked[place] = number;
      }
      return askedLately[place] ?? none;
    },
  };

  function recordsBetween(first: number, next: number): readonly Row[] {
    const group = new Array<Row>(next - first);
    for (let at = first; at < next; at += 1) group[at - first] = records[rows[at] ?? 0] as Row;
    return group;
  }
}

/** The same for every question without an answer. */
const none: readonly never[] = [];

/** The mark of a record without the field. */
const noGroup = 0xffff_ffff;

/** Persons who belong together mostly have numbers that lie close together. */
const askedLatelyKept = 16;

function groupOfEach<Row>(records: readonly Row[], field: keyof Row, values: Numbering): Uint32Array {
  const groupOf = new Uint32Array(records.length).fill(noGroup);
  for (let row = 0; row < records.length; row += 1) {
    const value = records[row]?.[field];
    if (typeof value === 'string') groupOf[row] = values.numberOf(value);
  }
  return groupOf;
}

/** Where each group starts in a list of all rows by group; after the last group, where it ends. */
function startsOf(groupOf: Uint32Array): Uint32Array {
  let end = 0;
  for (const group of groupOf) if (group !== noGroup && group >= end) end = group + 1;
  const starts = new Uint32Array(end + 1);
  for (const group of groupOf) if (group !== noGroup) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 1; group <= end; group += 1)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  return starts;
}

/** All rows, group after group, those of one group in the order of the table. */
function rowsByGroup(groupOf: Uint32Array, starts: Uint32Array): Uint32Array {
  const rows = new Uint32Array(starts[starts.length - 1] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < groupOf.length; row += 1) {
    const group = groupOf[row] ?? noGroup;
    if (group === noGroup) continue;
    const place = next[group] ?? 0;
    rows[place] = row;
    next[group] = place + 1;
  }
  return rows;
}

/** Puts the rows of each group in order. Most registers have them in order already: looking costs less than sorting. */
function putInOrder(rows: Uint32Array, starts: Uint32Array, records: readonly InGroup[]): void {
  const byDateThenId = (a: number, b: number): number =>
    compareText(dateIn(records[a]), dateIn(records[b])) ||
    compareText(records[a]?.id ?? '', records[b]?.id ?? '');
  for (let group = 0; group < starts.length - 1; group += 1) {
    const start = starts[group] ?? 0;
    const end = starts[group + 1] ?? 0;
    for (let at = start + 1; at < end; at += 1) {
      if (byDateThenId(rows[at - 1] ?? 0, rows[at] ?? 0) <= 0) continue;
      rows.subarray(start, end).sort(byDateThenId);
      break;
    }
  }
}

function dateIn(record: InGroup | undefined): string {
  return record?.start ?? record?.date ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
