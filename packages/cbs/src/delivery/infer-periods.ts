/** The reporting period of files that do not tell it: from their name, else from their dates. */
import type { PlainDate } from '@jeugd/core';
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

/**
 * Finds the period of each kind: the last half-year or quarter in which at least one in a hundred records started or was
 * taken over. A few starts in the future, which are faults, do not move it.
 */
export function periodFinder(): PeriodFinder {
  const counts = new Map<RecordKind, Map<string, number>>();
  return {
    see(kind, record) {
      const { startField } = records[kind];
      const start = dayOf(textIn(record, startField));
      const day = isDay(start) ? start : dayOf(textIn(record, 'datumOvergedragenGekregen'));
      if (!isDay(day)) return;
      const months = counts.get(kind) ?? new Map<string, number>();
      counts.set(kind, months);
      const month = day.slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + 1);
    },
    found: () => Object.fromEntries([...counts].flatMap(([kind, months]) => entryOf(kind, months))),
  };
}

function entryOf(
  kind: RecordKind,
  months: ReadonlyMap<string, number>,
): readonly [RecordKind, ReportingPeriod][] {
  const perPeriod = new Map<PlainDate, number>();
  let total = 0;
  for (const [month, count] of months) {
    total += count;
    const { start } = periodOfDay(`${month}-01` as PlainDate, records[kind].frequency);
    perPeriod.set(start, (perPeriod.get(start) ?? 0) + count);
  }
  const latestFirst = [...perPeriod].sort(([a], [b]) => (a < b ? 1 : -1));
  const found = latestFirst.find(([, count]) => 100 * count >= total) ?? latestFirst[0];
  return found === undefined ? [] : [[kind, periodOfDay(found[0], records[kind].frequency)]];
}

/** The period that the name of a file names: `jeugdhulp-2024H1.csv`. */
export function periodInName(file: string): ReportingPeriod | undefined {
  const name = /(?<!\d)(20\d\d)[-_ ]?(H[12]|Q[1-4])(?![0-9a-z])/i.exec(file.split(/[\\/]/).at(-1) ?? '');
  return name === null ? undefined : reportingPeriod(`${name[1]}${name[2]}`);
}
