/**
 * Merging trajectories: overlapping help of one form to one child at one provider is one trajectory, however many
 * records describe it.
 */
import {
  addDays,
  type CareTrajectory,
  comparePeriods,
  knownPeriodOf,
  type Period,
  type Placement,
  type PlainDate,
} from '@jeugd/core';

/**
 * A record of help: a trajectory, or a stay.
 *
 * @dutch hulprecord
 */
export type HelpRecord = CareTrajectory | Placement;

/**
 * Help of one form at one provider without interruption.
 *
 * @dutch samengevoegd traject
 */
export interface MergedTrajectory {
  /** The child. */
  readonly personId: string;
  /** Which form of care. */
  readonly careForm: HelpRecord['careForm'];
  /** First day: the earliest of its records. */
  readonly start: PlainDate;
  /** First day no longer: the latest of its records; absent while one of them runs. */
  readonly end?: PlainDate;
  /** The records, by start; at least one. */
  readonly records: readonly [HelpRecord, ...HelpRecord[]];
}

/**
 * Merges overlapping records of one child with the same care form and provider, by the rule of CBS: the first start
 * and the last end, also when the starts differ. By child, care form and provider in the order in which they occur,
 * then by start.
 *
 * Records that only connect (one starts on the first day the other is over) stay apart, as CBS says nothing of them,
 * unless `gapDays` allows so many days in between: 0 merges what connects. Where no provider is recorded the records
 * count as of one. An unknown end leaves the first day only; a record that ends before it starts is left out, of no
 * records come no trajectories.
 *
 * @dutch samenvoegen van trajecten
 * @param options `gapDays`: days between two records that may still be one trajectory; only overlap unless told
 * @example
 * const help = { personId: 'c1', careForm: 'ambulant', providerId: 'o1' } as const;
 * const merged = mergeTrajectories([
 *   { ...help, id: 't1', start: '2024-01-01', end: '2024-03-01' },
 *   { ...help, id: 't2', start: '2024-02-15', end: '2024-05-01' },
 *   { ...help, id: 't3', start: '2024-06-01', end: '2024-07-01' },
 * ]);
 * merged.map(({ start, end }) => [start, end]); // [['2024-01-01', '2024-05-01'], ['2024-06-01', '2024-07-01']]
 */
export function mergeTrajectories(
  records: Iterable<HelpRecord>,
  options: { readonly gapDays?: number } = {},
): MergedTrajectory[] {
  const byHelp = new Map<string, HelpRecord[]>();
  for (const record of records) {
    const { personId, careForm, providerId, start, end } = record;
    if (end !== undefined && end < start) continue;
    const key = JSON.stringify([personId, careForm, providerId ?? null]);
    const known = byHelp.get(key);
    if (known === undefined) byHelp.set(key, [record]);
    else known.push(record);
  }
  return [...byHelp.values()].flatMap((same) => mergedOf(same, options.gapDays));
}

function mergedOf(records: readonly HelpRecord[], gapDays: number | undefined): MergedTrajectory[] {
  const merged: MergedTrajectory[] = [];
  const inOrder = records
    .map((record) => ({ record, days: knownPeriodOf(record) }))
    .sort((a, b) => comparePeriods(a.days, b.days));
  for (const { record, days } of inOrder) {
    const last = merged.at(-1);
    const { personId, careForm } = record;
    if (last !== undefined && goesOn(last, days, gapDays)) {
      const end = last.end === undefined || days.end === undefined ? undefined : laterOf(last.end, days.end);
      const { start } = last;
      merged[merged.length - 1] = {
        personId,
        careForm,
        start,
        ...(end === undefined ? {} : { end }),
        records: [...last.records, record],
      };
    } else merged.push({ personId, careForm, ...days, records: [record] });
  }
  return merged;
}

/** Two that begin on one day overlap, also when one of them ends on it. */
function goesOn({ start: first, end }: Period, { start }: Period, gapDays: number | undefined): boolean {
  if (end === undefined || start < end || start === first) return true;
  return gapDays !== undefined && start <= addDays(end, gapDays);
}

function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
