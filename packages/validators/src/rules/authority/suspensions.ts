/** Suspensions of authority (BW 1:268): recorded as a decision or as a measure. */
import type { Decision, Measure, PlainDate, RegisterIndex } from '@jeugd/core';

/** Whether a decision or a measure is a suspension. */
export function isSuspension({ kind }: Pick<Decision | Measure, 'kind'>): boolean {
  return kind === 'suspension-of-gezag' || kind === 'schorsing-gezag';
}

/** Whether a suspension of a child is recorded as a decision on a day, or on any day. */
export function isSuspendedByDecision(index: RegisterIndex, childId: string, on?: PlainDate): boolean {
  return index
    .of('decisions', 'personId', childId)
    .some((decision) => isSuspension(decision) && (on === undefined || decision.date === on));
}

/** Whether a suspension of a child is recorded as a measure. */
export function isSuspendedByMeasure(index: RegisterIndex, childId: string): boolean {
  return index.of('measures', 'personId', childId).some(isSuspension);
}
