/**
 * Plans: what is assigned of a stretch of care, and when what is told of it.
 *
 * An assignment runs a year at most and is extended while the care goes on; when the care stops before, it is shortened.
 * The same product is only assigned again after that: neither at once (OP259), nor where it should be extended (OP380).
 */
import { addDays, earliest, latest, type PlainDate } from '@jeugd/core';
import type { CareDraft } from '../care-draft.js';
import { lastDayBefore } from '../inclusive-end.js';
import { type Size, sizeOf } from './sizes.js';

/** A version of an assignment. */
export interface PlannedVersion {
  /** The day on which it is decided and told. */
  readonly day: PlainDate;
  /** Last day assigned. */
  readonly until: PlainDate;
  /** Why it changed: a code of JZ002; absent of the first. */
  readonly reason?: string;
}

/** A plan. */
export interface Plan {
  readonly draft: CareDraft;
  /** Number of the assignment, unique in the municipality. */
  readonly number: number;
  /** How much is assigned. */
  readonly size: Size;
  /** First day of care. */
  readonly start: PlainDate;
  /** Last day of care; absent while it runs. */
  readonly lastDay?: PlainDate;
  /** The versions of the assignment in order of time; at least one. */
  readonly versions: readonly [PlannedVersion, ...PlannedVersion[]];
  /** The day on which the start is told. */
  readonly started: PlainDate;
  /** The day on which the stop is told; absent while the care runs. */
  readonly stopped?: PlainDate;
  /** The day after whose messages the same product may be assigned again. */
  readonly done: PlainDate;
}

/** Days between what happens and what is told of it. */
const [lead, startAfter, stopAfter, shortenAfter] = [7, 2, 2, 4];
const longest = 365;

/** The plan of a stretch of care. `notBefore`: the day on which an earlier one of the same product is done. */
export function planOf(
  draft: CareDraft,
  { number, notBefore, asOf }: { number: number; notBefore: PlainDate | undefined; asOf: PlainDate },
): Plan {
  const { start, end, birthDate } = draft;
  const lastDay = end && lastDayBefore(end);
  const assigned = latest(addDays(start, -lead), notBefore ?? birthDate);
  const first: PlannedVersion = {
    day: earliest(latest(assigned, birthDate), asOf),
    until: addDays(start, longest - 1),
  };
  const started = earliest(latest(addDays(start, startAfter), first.day), asOf);
  const versions: [PlannedVersion, ...PlannedVersion[]] = [first];
  let { until } = first;
  for (;;) {
    const day = latest(addDays(until, -lead), first.day);
    if (day > asOf || (lastDay !== undefined && lastDay <= until)) break;
    until = addDays(until, longest);
    versions.push({ day, until, reason: extended });
  }
  const plan = { draft, number, size: sizeOf(draft), start, versions, started } as const;
  if (lastDay === undefined) return { ...plan, done: asOf };
  const stopped = earliest(latest(addDays(lastDay, stopAfter), started), asOf);
  const done = earliest(latest(addDays(lastDay, shortenAfter), stopped), asOf);
  if (lastDay < until) versions.push({ day: done, until: lastDay, reason: reasonOfShortening(draft.reason) });
  return { ...plan, lastDay, stopped, done };
}

/** The version of an assignment that is known on a day. */
export function versionOn({ versions }: Plan, day: PlainDate): PlannedVersion {
  return versions.findLast((version) => version.day <= day) ?? versions[0];
}

/** Assessed again, and extended: JZ002. */
const extended = '04';

/** The reason of JZ002 for a shorter assignment that goes with the reason of JZ588 for the stop. */
function reasonOfShortening(stop: string | undefined): string {
  switch (stop) {
    case '02':
      return '02';
    case '38':
      return '09';
    case '39':
      return '06';
    default:
      return '05';
  }
}
