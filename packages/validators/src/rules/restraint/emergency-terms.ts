/** The terms of a restraint in an emergency: how many days in a row, and when the behavioural scientist agrees. */
import { daysBetween, type PlainDate, type Restraint } from '@jeugd/core';
import { hoursOn, limitOn } from '@jeugd/core/legal';
import type { GroupContext } from '../../engine/index.js';
import { daysUsed, lastedToItsEnd } from './restraint-duration.js';
import { renewedOn } from './restraint-in-the-act.js';

/** Days on which one kind of restraint went on, over one record or several. */
interface Run {
  readonly start: PlainDate;
  /** The day on which a next record goes on with it; absent when it was over before. */
  readonly goesOnAt: PlainDate | undefined;
  readonly isReported: boolean;
}

/**
 * Reports the record with which a restraint of one child went on for too many days in a row: once for days that follow
 * each other. What has a shorter term of its own, as seclusion since 2024, is left out.
 */
export function reportTooManyDays(
  restraints: readonly Restraint[],
  { report }: Pick<GroupContext<'restraints'>, 'report'>,
): void {
  const runs = new Map<string, Run>();
  for (const restraint of restraints) {
    const { measure, date } = restraint;
    const days = daysUsed(restraint);
    const limit = limitOn('vbm-nood', date)?.value;
    if (hasOwnTerm(restraint) || days === undefined || limit === undefined) continue;
    const before = runs.get(measure);
    const run = before?.goesOnAt === date ? before : { start: date, isReported: false };
    const isTooLong = daysBetween(run.start, date) + days > limit;
    if (isTooLong && !run.isReported) report(restraint, termsOn(date), { field: 'end' });
    runs.set(measure, {
      start: run.start,
      goesOnAt: lastedToItsEnd(restraint) ? restraint.end : undefined,
      isReported: run.isReported || isTooLong,
    });
  }
}

/** Whether the behavioural scientist agreed in time; `undefined` when no agreement is recorded. */
export function agreedInTime({ date, scientistAgreedAfterHours }: Restraint): boolean | undefined {
  if (scientistAgreedAfterHours === undefined) return undefined;
  return scientistAgreedAfterHours <= (hoursOn('scientist-in-emergency', date) ?? scientistAgreedAfterHours);
}

/** What the law said on a day, for the message. */
export function termsOn(day: PlainDate): { readonly days: number; readonly hours: number } {
  return {
    days: limitOn('vbm-nood', day)?.value ?? 0,
    hours: hoursOn('scientist-in-emergency', day) ?? 0,
  };
}

function hasOwnTerm({ measure, date }: Restraint): boolean {
  return measure === 'seclusion' && date >= renewedOn;
}
