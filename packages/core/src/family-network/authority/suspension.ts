/** Suspended authority: which holders may not use theirs on a day (BW 1:268). */
import { stretchOf } from '../../calendar/days-of-change.js';
import { contains, type Period } from '../../calendar/period.js';
import { earliest, type PlainDate } from '../../calendar/plain-date.js';
import { decisionsOf } from '../../legal/law/titles/decisions-of.js';
import { endOfSuspendedAuthority, measureInForce } from '../../legal/law/titles/measure-in-force.js';
import type { Authority } from '../../people/authority.js';
import type { RegisterIndex } from '../../register/register-index.js';

/** A suspension and the days on which it runs. */
export interface Suspension extends Period {
  /** Whose authority; absent when nobody wrote it down. */
  readonly holderId?: string;
  /** Whether the records of authority changed on its first day: they tell already whose it was. */
  readonly isToldByRecords: boolean;
}

/** All suspensions of authority over a child, as decided or as a measure. */
export function suspensionsOf(index: RegisterIndex, childId: string): readonly Suspension[] {
  const decided = decisionsOf(index, childId, 'suspension-of-gezag');
  const measured = index.of('measures', 'personId', childId).filter(({ kind }) => kind === 'schorsing-gezag');
  if (decided.length === 0 && measured.length === 0) return [];
  const records = index.of('authorities', 'childId', childId);
  const holders = new Set(records.map(({ holderId }) => holderId));
  const changes = new Set(records.flatMap(({ start, end }) => [start, end]));
  const withdrawals = decisionsOf(index, childId, 'suspension-withdrawn').map(({ date }) => date);
  return [
    ...decided.map(({ date, about }) => ({
      ...periodUntil(date, endOfDecided(index, childId, date, withdrawals)),
      ...(about !== undefined && holders.has(about) && { holderId: about }),
      isToldByRecords: changes.has(date),
    })),
    ...measured.map((measure) => ({
      ...periodUntil(measure.start, measureInForce(index, measure).end),
      isToldByRecords: changes.has(measure.start),
    })),
  ];
}

/**
 * The holders whose authority is suspended on a day. A suspension that names nobody says nothing new where the records
 * of authority changed on that day; else it is of the only parent, and of two parents nobody knows which.
 */
export function suspensionAmong(
  holders: readonly Authority[],
  suspensions: readonly Suspension[],
  day: PlainDate,
): ReadonlySet<string> | 'unclear' {
  const suspended = new Set<string>();
  const parents = holders.filter(({ kind }) => isParental(kind));
  for (const suspension of suspensions) {
    if (!contains(suspension, day)) continue;
    const { holderId, isToldByRecords } = suspension;
    if (holderId !== undefined) suspended.add(holderId);
    else if (!isToldByRecords) {
      if (parents.length > 1) return 'unclear';
      for (const parent of parents) suspended.add(parent.holderId);
    }
  }
  return suspended;
}

/** Withdrawn, or lapsed because the end of the authority was not requested in time. */
function endOfDecided(
  index: RegisterIndex,
  childId: string,
  from: PlainDate,
  withdrawals: readonly PlainDate[],
): PlainDate | undefined {
  const lapsed = endOfSuspendedAuthority(index, childId, from)?.on;
  const before = withdrawals[stretchOf(withdrawals, from) - 1];
  const withdrawn = before === from ? from : withdrawals[stretchOf(withdrawals, from)];
  if (lapsed === undefined || withdrawn === undefined) return lapsed ?? withdrawn;
  return earliest(lapsed, withdrawn);
}

function periodUntil(start: PlainDate, end: PlainDate | undefined): Period {
  return end === undefined ? { start } : { start, end };
}

function isParental(kind: Authority['kind']): boolean {
  return kind === 'joint-parents' || kind === 'sole-parent' || kind === 'parent-with-other';
}
