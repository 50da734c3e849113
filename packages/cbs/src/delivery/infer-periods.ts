/** The reporting period of files that do not tell it: from their name, else from their dates. */
import type { PlainDate } from '@jeugd/core';
import type { Frequency } from '../definition/record-definition.js';
import { periodOfDay, type ReportingPeriod, reportingPeriod } from '../periods/reporting-period.js';
import { type DeliveredRecord, type RecordKind, records } from '../records/index.js';
import { dayOf, isDay } from '../rules/engine/day.js';
import { textIn } from '../rules/engine/record-view.js';

/** Looks at records to find their period. */
export interface PeriodFinder {
  see(kind: RecordKind, record: DeliveredRecord): void;
  /** The period of each kind that was seen. */
  found(): Readonly<Partial<Record<RecordKind, ReportingPeriod>>>;
}

/** How many records started, and how many ended, in a month. */
interface Months {
  readonly starts: Map<string, number>;
  readonly ends: Map<string, number>;
}

/**
 * Finds the period of each kind: the last half-year or quarter in which at least one in a hundred records started or was
 * taken over. A few starts in the future, which are faults, do not move it.
 *
 * Where records ended later than that, all in one period, it is that one: a small supplier may have had no start. Ends in
 * several later periods are planned ones, and a fault.
 */
export function periodFinder(): PeriodFinder {
  const seen = new Map<RecordKind, Months>();
  return {
    see(kind, record) {
      const { startField, endField } = records[kind];
      const months = seen.get(kind) ?? { starts: new Map(), ends: new Map() };
      seen.set(kind, months);
      count(months.starts, monthIn(record, startField) ?? monthIn(record, 'datumOvergedragenGekregen'));
      count(months.ends, monthIn(record, endField) ?? monthIn(record, 'datumOvergedragen'));
    },
    found: () =>
      Object.fromEntries(
        [...seen].flatMap(([kind, months]) => {
          const period = periodOf(months, records[kind].frequency);
          return period === undefined ? [] : [[kind, period]];
        }),
      ),
  };
}

function monthIn(record: DeliveredRecord, field: string): string | undefined {
  const day = dayOf(textIn(record, field));
  return isDay(day) ? day.slice(0, 7) : undefined;
}

function count(months: Map<string, number>, month: string | undefined): void {
  if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
}

function periodOf({ starts, ends }: Months, frequency: Frequency): ReportingPeriod | undefined {
  const started = perPeriod(starts, frequency);
  const total = started.reduce((sum, [, number]) => sum + number, 0);
  const isMany = ([, number]: readonly [PlainDate, number]): boolean => 100 * number >= total;
  const [start] = started.find(isMany) ?? started[0] ?? [];
  const later = perPeriod(ends, frequency).filter(
    (one) => isMany(one) && (start === undefined || one[0] > start),
  );
  const [end] = later.length === 1 ? (later[0] ?? []) : [];
  const found = end ?? start;
  return found === undefined ? undefined : periodOfDay(found, frequency);
}

/** How many there are in each period, by its first day, the latest first. */
function perPeriod(
  months: ReadonlyMap<string, number>,
  frequency: Frequency,
): readonly [PlainDate, number][] {
  const numbers = new Map<PlainDate, number>();
  for (const [month, number] of months) {
    const { start } = periodOfDay(`${month}-01` as PlainDate, frequency);
    numbers.set(start, (numbers.get(start) ?? 0) + number);
  }
  return [...numbers].sort(([a], [b]) => (a < b ? 1 : -1));
}

/** The period that the name of a file names: `jeugdhulp-2024H1.csv`. */
export function periodInName(file: string): ReportingPeriod | undefined {
  const name = /(?<!\d)(20\d\d)[-_ ]?(H[12]|Q[1-4])(?![0-9a-z])/i.exec(file.split(/[\\/]/).at(-1) ?? '');
  return name === null ? undefined : reportingPeriod(`${name[1]}${name[2]}`);
}
