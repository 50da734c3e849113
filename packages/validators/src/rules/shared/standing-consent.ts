/** Whether a consent stands on a day. */
import type { Consent, PlainDate } from '@jeugd/core';

/** Whether a consent was given by a day, and not refused since nor withdrawn: on the day it is withdrawn it is gone. */
export function isStanding({ givenOn, withdrawnOn, refusedOn }: Consent, day: PlainDate): boolean {
  if (givenOn === undefined || givenOn > day) return false;
  if (refusedOn !== undefined && refusedOn >= givenOn && refusedOn <= day) return false;
  return withdrawnOn === undefined || withdrawnOn > day;
}
