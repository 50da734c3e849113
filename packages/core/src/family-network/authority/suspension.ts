/** Suspended authority: which holders may not use theirs on a day (BW 1:268). */
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { decisionsOf } from '../../legal/law/titles/decisions-of.js';
import { endOfSuspendedAuthority, measureInForce } from '../../legal/law/titles/measure-in-force.js';
import type { Authority } from '../../people/authority.js';
import type { RegisterIndex } from '../../register/register-index.js';

/** A suspension that is in force. */
interface RunningSuspension {
  readonly from: PlainDate;
  /** Whose authority; absent when nobody wrote it down. */
  readonly holderId?: string;
}

/**
 * The holders whose authority is suspended on a day. A suspension that names nobody says nothing new where the records
 * of authority changed on that day; else it is of the only parent, and of two parents nobody knows which.
 */
export function suspensionOf(
  index: RegisterIndex,
  childId: string,
  holders: readonly Authority[],
  day: PlainDate,
): ReadonlySet<string> | 'unclear' {
  const suspended = new Set<string>();
  const parents = holders.filter(({ kind }) => isParental(kind));
  for (const { from, holderId } of runningSuspensions(index, childId, day)) {
    if (holderId !== undefined) suspended.add(holderId);
    else if (!changedOn(index, childId, from)) {
      if (parents.length > 1) return 'unclear';
      for (const parent of parents) suspended.add(parent.holderId);
    }
  }
  return suspended;
}

function isParental(kind: Authority['kind']): boolean {
  return kind === 'joint-parents' || kind === 'sole-parent' || kind === 'parent-with-other';
}

function runningSuspensions(
  index: RegisterIndex,
  childId: string,
  day: PlainDate,
): readonly RunningSuspension[] {
  const suspensions = decisionsOf(index, childId, 'suspension-of-gezag');
  const withdrawals = suspensions.length === 0 ? [] : decisionsOf(index, childId, 'suspension-withdrawn');
  const decided = suspensions
    .filter(({ date }) => date <= day)
    .filter(({ date: from }) => {
      const end = endOfSuspendedAuthority(index, childId, from);
      const isWithdrawn = withdrawals.some(({ date }) => date >= from && date <= day);
      return !isWithdrawn && (end === undefined || day < end.on);
    })
    .map(({ date, about }) =>
      isHolder(index, childId, about) ? { from: date, holderId: about } : { from: date },
    );
  const measured = index
    .of('measures', 'personId', childId)
    .filter((each) => each.kind === 'schorsing-gezag' && contains(measureInForce(index, each), day))
    .map(({ start }) => ({ from: start }));
  return [...decided, ...measured];
}

function isHolder(index: RegisterIndex, childId: string, id: string | undefined): id is string {
  return index.of('authorities', 'childId', childId).some(({ holderId }) => holderId === id);
}

function changedOn(index: RegisterIndex, childId: string, day: PlainDate): boolean {
  return index.of('authorities', 'childId', childId).some(({ start, end }) => start === day || end === day);
}
