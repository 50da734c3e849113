/**
 * How long a restraint lasted, as far as the record tells: by its hours, and by its first day no longer used.
 *
 * Days alone tell the hours roughly: of three days the middle one is whole, so it lasted more than 24 hours.
 */
import { daysBetween, type Restraint } from '@jeugd/core';

/** Hours in a day. */
export const hoursInADay = 24;

/** The days on which it was used, the first included; `undefined` when nobody recorded how long it took. */
export function daysUsed({ date, end, hours }: Restraint): number | undefined {
  if (end !== undefined) return daysBetween(date, end);
  return hours === undefined ? undefined : Math.ceil(hours / hoursInADay);
}

/** Whether it lasted longer than some hours, for certain. */
export function lastedLongerThan(limit: number, { date, end, hours }: Restraint): boolean {
  if (hours !== undefined) return hours > limit;
  if (end === undefined) return false;
  const wholeDays = daysBetween(date, end) - 2;
  return wholeDays >= 0 && wholeDays * hoursInADay >= limit;
}

/** Whether it went on to the end of its last day, so that a record of the day after goes on with it. */
export function lastedToItsEnd({ date, end, hours }: Restraint): boolean {
  return end !== undefined && (hours === undefined || hours >= hoursInADay * daysBetween(date, end));
}
